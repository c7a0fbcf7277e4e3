import type { NamedCarrier } from './reading';
import { BARE_SMART, CARRIERS, OTHER_SMART } from './words/carriers';

const ANY_SMART = /smart/i;
const NAMED = Object.entries(CARRIERS) as [NamedCarrier, (typeof CARRIERS)[NamedCarrier]][];

/**
 * The Cambodian carrier that a text names in any script, or that a plan's name together with its code shows. "Smart" is
 * also a word and an operator of the Philippines: it counts where a sender or a signature stands.
 */
export function namedCarrier(text: string): NamedCarrier | undefined {
  let first: { id: NamedCarrier; at: number } | undefined;
  for (const [id, { names }] of NAMED) {
    const at = text.search(names);
    if (at >= 0 && (!first || at < first.at)) first = { id, at };
  }
  if (ANY_SMART.test(text) && !OTHER_SMART.test(text)) {
    for (const pattern of BARE_SMART) {
      const at = text.search(pattern);
      if (at >= 0 && (!first || at < first.at)) first = { id: 'smart', at };
    }
  }
  if (first) return first.id;
  const shown = NAMED.find(([, { plans, codes }]) => plans.test(text) && codes.test(text));
  return shown?.[0];
}
