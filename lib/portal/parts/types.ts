import type { FactsKept, FactsUndo, PageContext, SimFacts } from '@/lib/messages';
import type { Result } from '@/lib/result';
import type { QrPicture } from '@/lib/share/qr';
import type { Plan } from '@/lib/sims/schema';
import type { FieldMatch } from '../classify-fields';
import type { FillResult, FillStart, FillValues } from '../fill';
import type { Target } from '../pick/target';
import type { FactsTarget, PageSim } from '../session/types';

/** The helper as the content script drives it. */
export interface PageHelper {
  /** The user asked from the popup. */
  ask(): Promise<void>;
  routeChanged(): void;
}

/** What the content script does for its parts: they know no browser API. */
export interface Bridge {
  /** Of the extension. */
  version: string;
  context(): Promise<PageContext>;
  keepFacts(target: FactsTarget, facts: SimFacts): Promise<Result<FactsKept>>;
  undoFacts(undo: FactsUndo): Promise<Result<unknown>>;
  /** Notes a plan as a new SIM of the page's carrier. */
  trackPlan(plan: Plan): Promise<Result<PageSim>>;
  keepTarget(target: Target | null): Promise<Result<unknown>>;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
  part<K extends PartName>(name: K): Promise<Parts[K]>;
}

/**
 * What stays out of a page until it is needed there: each is a script of its own (`page-NAME.js`), and offers this. A part holds
 * no secret and does nothing by itself, since a carrier's page could load its text too.
 */
export interface Parts {
  /** Looking and showing: needed once a page is seen. */
  helper: { openHelper(bridge: Bridge, signal: AbortSignal): PageHelper };
  /** Needed on pages with form fields. The button that fills is watched by the same code that obeys it. */
  forms: {
    classifyFields(root: Document): FieldMatch[];
    fillFields(
      matches: readonly FieldMatch[],
      values: FillValues,
      start: FillStart,
      root?: Document,
    ): Promise<FillResult>;
    hasAmountTiles(root: ParentNode): boolean;
    watchExposure(button: Element, signal: AbortSignal): void;
  };
  /** Needed where the user points at a control, or once did. */
  pointing: {
    describeTarget(element: Element): Target;
    resolveTarget(root: Document, target: Target): { ok: true; element: Element } | { ok: false };
  };
  /** Needed when a code is to be scanned by a phone. */
  qr: { dialPicture(code: string): QrPicture | undefined };
}

export const PART_NAMES = ['forms', 'helper', 'pointing', 'qr'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** Where the build puts a part, from the extension's root. */
export const partFile = (name: PartName) => `/page-${name}.js` as const;
export type PartFile = ReturnType<typeof partFile>;
