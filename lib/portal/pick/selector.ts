/** Selectors of pointed-at controls. Apart from the schema, which content scripts do without. */

/** Stands between the selector of a shadow root's host, or of a same-origin frame, and one of what is inside: `my-app >>> #renew`. */
export const INTO = ' >>> ';

/**
 * Can this be read as a CSS selector? Asked of an empty fragment, so that nothing is searched. A worker has no parser for them: there
 * any text passes, and whoever searches by it asks again.
 */
export function parsesAsSelector(selector: string): boolean {
  if (typeof document === 'undefined') return true;
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
