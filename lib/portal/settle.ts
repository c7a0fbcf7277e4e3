import { frameDocument } from './frame-document';

/** How long a page must be quiet before it counts as settled, and the longest it is waited for while it never is. */
const QUIET = 250;
const LONGEST = 2000;
/** After so many settlings without a route change or a wish of the user, the page is one that never rests (a ticker, a clock). */
const CAP = 40;

export interface SettleOptions {
  signal: AbortSignal;
  /** The helper's own host: what happens to it is no change of the page. */
  isOurs(node: Node): boolean;
  onSettle(): void;
}

type Root = Document | ShadowRoot;

export interface Settling {
  /** The page went to another route: counting starts anew. */
  restart(): void;
  /** The trees that are watched from now on, the page's document among them: no change inside is seen from outside. */
  watch(roots: readonly Root[]): void;
}

const WATCHED = [
  'aria-checked',
  'aria-hidden',
  'aria-label',
  'aria-pressed',
  'checked',
  'class',
  'disabled',
  'hidden',
  'open',
];

const isChoice = (target: EventTarget | null): boolean =>
  (target as Element | null)?.matches?.('input[type=checkbox], input[type=radio], select') ?? false;

/**
 * Says when a page has come to rest: once after the start, and after each burst of changes. Watches nothing while the page is
 * hidden, and gives up on pages that never rest until `restart`, or until the user presses something there. Ends with `signal`.
 */
export function watchSettling(document: Document, options: SettleOptions): Settling {
  const { signal, isOurs, onSettle } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  let settled = 0;
  let roots: readonly Root[] = [document];
  let listening = new AbortController();

  const settle = () => {
    since = undefined;
    timer = undefined;
    if (++settled >= CAP) observer.disconnect();
    onSettle();
  };
  const stir = () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(QUIET, LONGEST - (now - since))));
  };
  const isOfPage = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
    !isOurs(target) && ![...addedNodes, ...removedNodes].some(isOurs);
  const observer = new MutationObserver((records) => {
    if (records.some(isOfPage)) stir();
  });
  const observe = () => {
    if (observer.takeRecords().some(isOfPage)) stir();
    observer.disconnect();
    for (const root of roots)
      observer.observe(root, {
        attributeFilter: WATCHED,
        characterData: true,
        childList: true,
        subtree: true,
      });
  };
  const onPress = (event: Event) => {
    if (!event.isTrusted || isOurs(event.target as Node)) return;
    const capped = settled >= CAP;
    // What a press brings is no ticker of the page's.
    settled = 0;
    if (capped) start();
    // A native box that is ticked changes no attribute.
    else if (event.type === 'input' && isChoice(event.composedPath()[0] ?? null)) stir();
  };
  const onLoad = ({ target }: Event) => {
    // A frame that has gone elsewhere has another document: the watched one is left behind.
    if (frameDocument(target as Element)) stir();
  };
  const listen = () => {
    listening.abort();
    listening = new AbortController();
    const how = { capture: true, passive: true, signal: listening.signal };
    for (const root of roots) {
      root.addEventListener('load', onLoad, how);
      if (!('defaultView' in root)) continue;
      root.addEventListener('click', onPress, how);
      root.addEventListener('input', onPress, how);
    }
  };
  const start = () => {
    observer.disconnect();
    clearTimeout(timer);
    since = undefined;
    if (document.visibilityState === 'hidden') return;
    if (settled < CAP) observe();
    stir();
  };
  document.addEventListener('visibilitychange', start, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    listening.abort();
    clearTimeout(timer);
  });
  listen();
  start();
  return {
    restart() {
      settled = 0;
      start();
    },
    watch(next) {
      if (signal.aborted || (next.length === roots.length && next.every((root, i) => root === roots[i])))
        return;
      roots = next;
      listen();
      if (settled >= CAP || document.visibilityState === 'hidden') return;
      observe();
      // What came into the new ones since they were read was seen by nobody.
      stir();
    },
  };
}
