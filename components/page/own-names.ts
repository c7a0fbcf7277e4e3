const NAME = /(?<![\w-])--[\w-]+/g;
const DECLARED = /(?<![\w-])(--[\w-]+)\s*:/g;

/**
 * Gives the custom properties that a style sheet declares names of their own, which begin with `token`. A page that can name ours
 * may register them (`CSS.registerProperty` reaches into every tree) and so decide what they mean: our words transparent, say.
 */
export function withOwnNames(css: string, token: string): string {
  const declared = new Set([...css.matchAll(DECLARED)].map(([, name]) => name));
  return css.replace(NAME, (name) => (declared.has(name) ? `--${token}${name.slice(1)}` : name));
}

/** A beginning that no page can guess; made anew for every page. */
export const makeToken = (): string => `b${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
