import type { Plugin } from 'vite';

/**
 * Of a date-fns locale only the names of days and months are used (`localize`); its phrases for distances and its parsers are more
 * than half of it, and no bundler can drop what one object holds.
 */
export const leanLocales = (): Plugin => ({
  name: 'lean-locales',
  apply: 'build',
  transform(code, id) {
    const locale = /\/date-fns\/locale\/([\w-]+)\.js$/.exec(id)?.[1];
    const name = /export const (\w+) = \{/.exec(code)?.[1];
    if (!locale || !name) return null;
    return `import { localize } from './${locale}/_lib/localize.js';\nexport const ${name} = { localize };\n`;
  },
});
