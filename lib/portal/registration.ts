import type { Portal } from '@/lib/settings/schema';
import { originPattern } from './origin';

/** The parts of `browser.scripting` and `browser.permissions` that are used. */
export interface RegistrationPorts {
  getRegistered(): Promise<{ id: string }[]>;
  register(scripts: { id: string; matches: string[] }[]): Promise<void>;
  unregister(ids: string[]): Promise<void>;
  hasPermission(pattern: string): Promise<boolean>;
}

const PREFIX = 'portal-';

/** The id under which a portal's helper is registered. */
export const registrationId = (portalId: string): string => `${PREFIX}${portalId}`;

/**
 * Makes the registered content scripts those of the portals that are both listed and still granted: idempotent, called at every
 * worker start (an update forgets registrations), after each change of the list, and when permissions come or go.
 * Returns the portals whose permission was taken away.
 */
export async function syncRegistrations(
  portals: readonly Portal[],
  ports: RegistrationPorts,
): Promise<Portal[]> {
  const wanted = new Map<string, string>();
  const revoked: Portal[] = [];
  for (const portal of portals) {
    const pattern = originPattern(portal.url);
    if (pattern && (await ports.hasPermission(pattern))) wanted.set(registrationId(portal.id), pattern);
    else revoked.push(portal);
  }
  const registered = (await ports.getRegistered()).map((s) => s.id).filter((id) => id.startsWith(PREFIX));
  const stale = registered.filter((id) => !wanted.has(id));
  if (stale.length > 0) await ports.unregister(stale);
  const missing = [...wanted].filter(([id]) => !registered.includes(id));
  if (missing.length > 0) await ports.register(missing.map(([id, pattern]) => ({ id, matches: [pattern] })));
  return revoked;
}
