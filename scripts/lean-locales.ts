import type { Locale } from 'date-fns';
import type { Plugin } from 'vite';

const WIDTHS = ['abbreviated', 'wide'] as const;

/** The names of months and days of a locale, in both widths that are printed. */
function namesOf({ localize }: Locale) {
  const list = (read: (width: (typeof WIDTHS)[number]) => string[]) =>
    Object.fromEntries(WIDTHS.map((width) => [width, read(width)]));
  return {
    month: list((width) => Array.from({ length: 12 }, (_, n) => localize.month(n as 0, { width }))),
    day: list((width) => Array.from({ length: 7 }, (_, n) => localize.day(n as 0, { width }))),
  };
}

/**
 * Of a date-fns locale only the names of months and days are used; its phrases, eras, parsers and grammar are most of it, and no
 * bundler can drop what one object holds. In a build the names alone stand in for it, read from the locale itself.
 */
export const leanLocales = (): Plugin => ({
  name: 'lean-locales',
  apply: 'build',
  async transform(code, id) {
    const locale = /\/date-fns\/locale\/([\w-]+)\.js$/.exec(id)?.[1];
    const name = /export const (\w+) = \{/.exec(code)?.[1];
    if (!locale || !name) return null;
    const module: Record<string, Locale> = await import(`date-fns/locale/${locale}`);
    return `const names = ${JSON.stringify(namesOf(module[name] as Locale))};
const from = (list) => (n, { width }) => list[width][n];
export const ${name} = { localize: { month: from(names.month), day: from(names.day) } };
`;
  },
});
