import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onMessage, sendMessage } from '@/lib/messages';
import { keepEvents } from './gesture/relay';
import type { BringPart } from './parts/bring';
import { createParts } from './parts/registry';
import type { Bridge, PageHelper } from './parts/types';
import { isSameRoute } from './route';

/** Content scripts of one extension share a world in a page: a second script (an added portal on a carrier's host) takes over. */
const world = globalThis as { bantorHelper?: AbortController };

const createBridge = (bring: BringPart): Bridge => ({
  version: browser.runtime.getManifest().version,
  context: () => sendMessage('context.get', undefined),
  keepFacts: (target, facts) => sendMessage('facts.keep', { ...target, facts }),
  undoFacts: (undo) => sendMessage('facts.undo', undo),
  trackPlan: (plan) => sendMessage('plan.track', { plan }),
  keepTarget: (target) => sendMessage('target.save', { target }),
  isAlive: () => browser.runtime?.id !== undefined,
  part: createParts(bring),
});

/** Settles when all of the page's source has been read, or `signal` aborts. */
function whenRead(signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { signal });
    signal.addEventListener('abort', () => resolve());
  });
}

/** Settles when the page is in front for the first time, or `signal` aborts. */
function whenSeen(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      if (document.visibilityState === 'visible') resolve();
    };
    document.addEventListener('visibilitychange', look, { signal });
    signal.addEventListener('abort', () => resolve());
  });
}

/**
 * All of the helper that is put into every page of a carrier: it brings in the rest (`bring`) when the page is seen, unless the user
 * turned the helper off, and in any case when the popup asks. Everything stops with the content script's context.
 */
export async function startHelper(ctx: ContentScriptContext, bring: BringPart): Promise<void> {
  world.bantorHelper?.abort();
  const stop = new AbortController();
  world.bantorHelper = stop;
  ctx.onInvalidated(() => stop.abort());
  keepEvents(window, stop.signal);
  const bridge = createBridge(bring);

  let opening: Promise<PageHelper> | undefined;
  const open = (): Promise<PageHelper> => {
    opening ??= bridge.part('helper').then(({ openHelper }) => openHelper(bridge, stop.signal));
    // Asked again, it is tried again.
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
    if (stop.signal.aborted || isSameRoute(newUrl, oldUrl)) return;
    void opening?.then((helper) => helper.routeChanged());
  });
  const stopListening = onMessage('page.open', async () => {
    await (await open()).ask();
    return true;
  });
  stop.signal.addEventListener('abort', stopListening);

  await whenRead(stop.signal);
  await whenSeen(stop.signal);
  // A background that can't answer has forbidden nothing; only the user's own "off" keeps the helper away.
  const context = await bridge.context().catch(() => undefined);
  if (context?.enabled !== false && !stop.signal.aborted) await open();
}
