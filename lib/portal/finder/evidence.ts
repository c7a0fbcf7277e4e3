import type { Reason, State } from './types';

/** Judged control before it is weighed against the others. */
export interface Find {
  element: Element;
  kind: 'switch' | 'checkbox' | 'radio' | 'select' | 'button' | 'link';
  state: State;
  reasons: Reason[];
  /** The row whose words spoke for it, so that one row gives one find. */
  row?: Element;
}

/** Points for each reason: a find's score is its best positive one plus the others' tenth, less what speaks against. */
export const WEIGHT: Record<Reason, number> = {
  'attribute-auto-renewal': 60,
  'attribute-cancel': 55,
  disabled: -4,
  hidden: -14,
  'in-dialog': -6,
  'in-navigation': -8,
  'label-auto-renewal': 80,
  'label-renewal': 50,
  'options-auto-renewal': 72,
  'plan-cancel': 66,
  'plan-resume': 60,
  'request-to-end': 56,
  'row-auto-renewal': 70,
  'row-plan': 48,
  'shows-state': 40,
  'verb-change': 20,
  'verb-start': 45,
  'verb-stop': 45,
};

/** 0–100. A switch says more than a button, a button more than a link. */
export function scoreOf(find: Find): number {
  const kinds = { switch: 8, checkbox: 8, radio: 8, select: 2, button: 2, link: 0 };
  const weights = find.reasons.map((reason) => WEIGHT[reason]);
  const best = Math.max(...weights);
  const others = weights.filter((w) => w > 0).reduce((sum, w) => sum + w / 10, -best / 10);
  const against = weights.filter((w) => w < 0).reduce((sum, w) => sum + w, 0);
  return Math.max(1, Math.min(100, Math.round(best + others + against + kinds[find.kind])));
}
