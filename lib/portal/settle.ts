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

export interface Settling {
  /** The page went to another route: counting starts anew. */
  restart(): void;
}

const WATCHED = [
  'aria-checked',
  'aria-pressed',
  'aria-hidden',
  'checked',
  'disabled',
  'hidden',
  'open',
  'class',
];

/**
 * Says when a page has come to rest: once after the start, and after each burst of changes. Watches nothing while the page is
 * hidden, and gives up on pages that never rest until `restart`. Ends with `signal`.
 */
export function watchSettling(document: Document, options: SettleOptions): Settling {
  const { signal, isOurs, onSettle } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  let settled = 0;

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
  const observer = new MutationObserver((records) => {
    if (
      records.some(
        (record) => !isOurs(record.target) && ![...record.addedNodes, ...record.removedNodes].some(isOurs),
      )
    )
      stir();
  });
  const start = () => {
    observer.disconnect();
    clearTimeout(timer);
    since = undefined;
    if (document.visibilityState === 'hidden') return;
    if (settled < CAP)
      observer.observe(document, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: WATCHED,
      });
    stir();
  };
  document.addEventListener('visibilitychange', start, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  start();
  return {
    restart() {
      settled = 0;
      start();
    },
  };
}
