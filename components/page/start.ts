import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onMessage } from '@/lib/messages';
import { type Session, startSession } from '@/lib/portal/session';
import { services } from '@/lib/portal/session/services';
import { makeHost, showHelper } from './mount';

/** Content scripts of one extension share a world in a page: a second script (an added portal on a carrier's host) takes over. */
const world = globalThis as { bantorHelper?: AbortController };

function run(signal: AbortSignal, onRoute: (listener: () => void) => void): Session {
  const host = makeHost(signal);
  const session = startSession({
    document,
    services,
    signal,
    isOurs: (node) => node === host.element,
  });
  onRoute(session.routeChanged);
  showHelper(host, session, signal);
  return session;
}

/**
 * Starts the page helper: by itself where the user left that on, and in any case when the popup asks. Everything stops with the
 * content script's context.
 */
export async function startHelper(ctx: ContentScriptContext): Promise<void> {
  world.bantorHelper?.abort();
  const stop = new AbortController();
  world.bantorHelper = stop;
  ctx.onInvalidated(() => stop.abort());
  const onRoute = (listener: () => void) =>
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      if (!stop.signal.aborted) listener();
    });

  let session: Session | undefined;
  const stopListening = onMessage('page.open', async () => {
    session ??= run(stop.signal, onRoute);
    await session.ask();
    return true;
  });
  stop.signal.addEventListener('abort', stopListening);
  // A background that can't answer has forbidden nothing; only the user's own "off" keeps the helper away.
  const context = await services.context().catch(() => undefined);
  if (context?.enabled !== false && !stop.signal.aborted) session ??= run(stop.signal, onRoute);
}
