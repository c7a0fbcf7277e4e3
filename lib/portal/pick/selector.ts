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

/** What stands in quotes, and characters that are written with a backslash: names of the site's own, whatever they contain. */
const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\\./g;
/** Enough for every path that is made here; each more makes a search through a large page dearer. */
const MOST_STEPS = 40;
const MOST_LEAPS = 6;

/**
 * Is this selector of the kind that pointing makes: tags, ids, attributes, places among siblings? Others (`:has()`, lists, long chains
 * of "anywhere inside") could keep a page busy for minutes, and a recipe comes from a stranger.
 */
export function isPlainSelector(selector: string): boolean {
  const bare = selector.replace(QUOTED, '_');
  if (/[,~+*|]/.test(bare.replace(/[~|^$*]=/g, '=')) || /:(?!nth-(?:child|of-type)\(\d{1,5}\))/.test(bare))
    return false;
  const steps = bare
    .replace(/\s*>\s*/g, '>')
    .trim()
    .split(/>|\s+/);
  const leaps =
    bare
      .replace(/\s*>\s*/g, '>')
      .trim()
      .match(/\s+/g) ?? [];
  return steps.length <= MOST_STEPS && leaps.length <= MOST_LEAPS;
}
