/**
 * Whether the sender of a message may use the commands that write any record: the extension's own pages alone. The helper runs inside
 * carriers' pages, so it has commands of its own, bound to the page's carrier and site. `extensionUrl` is `runtime.getURL('')`.
 */
export const mayUse = (senderUrl: string | undefined, extensionUrl: string): boolean =>
  senderUrl?.startsWith(extensionUrl) ?? false;
