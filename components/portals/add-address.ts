import { command } from '@/components/commands';
import { snapshot } from '@/components/store';
import { carrierOfHost } from '@/lib/carriers/registry';
import { originPattern, parsePortalAddress } from '@/lib/portal/origin';
import type { Failure } from '@/lib/result';

/**
 * What kept an address from being added: the way it was typed, a carrier's own site (where the helper works anyway), the user's "no"
 * to the browser, or a failed command.
 */
export type NotAdded = 'address' | 'built-in' | 'refused' | Failure;

/** What adding asks of the browser. */
export interface AddPorts {
  /** Must be called first thing in a press: browsers refuse it later. */
  requestHost(pattern: string): Promise<boolean>;
  /** Shows the page in a tab of its own. */
  openPage(url: string): Promise<unknown>;
}

/**
 * Adds a portal by the address that was typed and opens it, its helper in place. Must be called first thing in a press: the browser is
 * asked for exactly that host, without an `await` before, since it only asks within the press itself. `known`: it was in the list.
 */
export async function addAddress(
  carrier: string,
  typed: string,
  ports: AddPorts,
): Promise<{ added: true; known: boolean } | { added: false; why: NotAdded }> {
  const address = parsePortalAddress(typed);
  if (!address.ok) return { added: false, why: 'address' };
  const { url, pattern } = address.value;
  if (carrierOfHost(new URL(url).hostname)) return { added: false, why: 'built-in' };
  if (!(await ports.requestHost(pattern))) return { added: false, why: 'refused' };
  const known = snapshot.value.portals.some((portal) => originPattern(portal.url) === pattern);
  const result = await command('portal.add', { carrier, url });
  if (!result.ok) return { added: false, why: result.error };
  await ports.openPage(url);
  return { added: true, known };
}
