import type { NamedCarrier } from './reading';
import { BARE_SMART, CARRIERS, OTHER_SMART } from './words/carriers';

const ANY_SMART = /smart/i;
const NAMED = Object.entries(CARRIERS) as [NamedCarrier, (typeof CARRIERS)[NamedCarrier]][];

/** All names at once; the group that matched tells the carrier. */
const ANY_NAME = new RegExp(NAMED.map(([, { names }]) => `(${names.source})`).join('|'), 'i');

function firstNamed(text: string): { id: NamedCarrier; at: number } | undefined {
  const m = ANY_NAME.exec(text);
  const id = m && NAMED.find((_, i) => m[i + 1] !== undefined)?.[0];
  return m && id ? { id, at: m.index } : undefined;
}

/**
 * The Cambodian carrier that a text names in any script, or that a plan's name together with its code shows. "Smart" is
 * also a word and an operator of the Philippines: it counts where a sender or a signature stands.
 */
export function namedCarrier(text: string): NamedCarrier | undefined {
  let first = firstNamed(text);
  if (ANY_SMART.test(text) && !OTHER_SMART.test(text)) {
    for (const pattern of BARE_SMART) {
      if (first?.at === 0) break;
      const at = text.search(pattern);
      if (at >= 0 && (!first || at < first.at)) first = { id: 'smart', at };
    }
  }
  if (first) return first.id;
  const shown = NAMED.find(([, { plans, codes }]) => plans.test(text) && codes.test(text));
  return shown?.[0];
}
