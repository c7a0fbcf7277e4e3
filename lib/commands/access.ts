/** Commands that a content script may send too: it runs inside pages, so it gets as little as it can work with. */
const FROM_PAGES: ReadonlySet<string> = new Set(['context.get', 'sim.facts']);

/**
 * Whether the sender of a message may use that command: the extension's own pages may use all, the helper in a carrier's page only
 * what it needs. `extensionUrl` is `runtime.getURL('')`.
 */
export const mayUse = (command: string, senderUrl: string | undefined, extensionUrl: string): boolean =>
  FROM_PAGES.has(command) || (senderUrl?.startsWith(extensionUrl) ?? false);
