import { command } from '@/components/commands';
import { parsePortalAddress } from '@/lib/portal/origin';
import type { Failure } from '@/lib/result';

/** What kept an address from being added: the way it was typed, the user's "no" to the browser, or a failed command. */
export type NotAdded = 'address' | 'refused' | Failure;

/**
 * Adds a portal by the address that was typed, and undefined if it is in. Must be called first thing in a press: the browser is asked
 * for exactly that host, without an `await` before, since it only asks within the press itself.
 */
export async function addAddress(
  carrier: string,
  typed: string,
  requestHost: (pattern: string) => Promise<boolean>,
): Promise<NotAdded | undefined> {
  const address = parsePortalAddress(typed);
  if (!address.ok) return 'address';
  if (!(await requestHost(address.value.pattern))) return 'refused';
  const result = await command('portal.add', { carrier, url: address.value.url });
  return result.ok ? undefined : result.error;
}
