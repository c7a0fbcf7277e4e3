import { scan } from './finder/engine';
import { whyNot } from './finder/not-found';
import type { AutoRenewalMatch, Cap, NotFoundReason } from './finder/types';

export type { AutoRenewalMatch, Cap, Kind, NotFoundReason, Reason, State } from './finder/types';

/** What a scan of a page says: never silence. */
export interface AutoRenewalScan {
  result: 'found' | 'several' | 'not-found';
  /** Best first. */
  matches: AutoRenewalMatch[];
  /** Why nothing was found, the most useful first; empty when something was. */
  reasons: NotFoundReason[];
  /** Caps that cut the scan short, so that the result may lack something. */
  caps: Cap[];
  /** The documents and open shadow trees that were looked into, the page's own first. */
  roots: (Document | ShadowRoot)[];
}

/**
 * Finds the controls of a page that start, stop or change automatic renewal or automatic billing (auto-pay, automatic
 * top-up and repeat delivery among it: money goes without being asked for each time), or that cancel or resume a
 * recurring plan of the user. Looks into open shadow roots and same-origin frames. Not counted: terms to agree to,
 * notices about renewal, buttons that buy, links that renew once by hand or lead to reading, donations, orders.
 * Changes nothing on the page. `signal` stops it: what was found so far is given, with the cap `aborted`.
 */
export async function scanAutoRenewal(
  root: Document,
  options: { signal?: AbortSignal } = {},
): Promise<AutoRenewalScan> {
  const done = await scan(root, options.signal);
  const { matches, caps, roots } = done;
  if (!matches.length) return { result: 'not-found', matches, reasons: whyNot(root, done), caps, roots };
  return { result: matches.length > 1 ? 'several' : 'found', matches, reasons: [], caps, roots };
}

/** `scanAutoRenewal` for those who want only the matches: best first, empty when there are none. */
export const findAutoRenewal = async (root: Document): Promise<AutoRenewalMatch[]> =>
  (await scan(root)).matches;
