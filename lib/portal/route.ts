/** A hash that single-page applications take for a path: `#/account`, `#!account`. Others are places within a page. */
const isPath = (hash: string): boolean => /^#[/!]/.test(hash);

/**
 * Whether two addresses show the same page: they differ by nothing but the place within it, as after a press on a link to a heading,
 * or on pages that note in the address what is scrolled by.
 */
export function isSameRoute(a: URL, b: URL): boolean {
  const routeOf = (url: URL) =>
    `${url.origin}${url.pathname}${url.search}${isPath(url.hash) ? url.hash : ''}`;
  return routeOf(a) === routeOf(b);
}
