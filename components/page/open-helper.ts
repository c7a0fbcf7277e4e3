import type { Bridge, PageHelper } from '@/lib/portal/parts/types';
import { startSession } from '@/lib/portal/session';
import { createServices } from '@/lib/portal/session/services';
import { makeHost, showHelper } from './mount';

/** Looks at the page and shows what it finds, until `signal` aborts. Not pure: it puts the helper's host into the document. */
export function openHelper(bridge: Bridge, signal: AbortSignal): PageHelper {
  const host = makeHost(signal);
  const session = startSession({
    document,
    services: createServices(bridge),
    signal,
    isOurs: (node) => node === host.element,
  });
  showHelper(host, session, signal);
  return { ask: session.ask, routeChanged: session.routeChanged };
}
