/** The languages of the product, first the one most of its users read. */
export type Language = 'zh-CN' | 'km' | 'en';
export const LANGUAGES: readonly Language[] = ['zh-CN', 'km', 'en'];

/** English needs two forms where a number stands in the text; Chinese and Khmer have one. */
export type EnglishForm = string | { one: string; other: string };

/** One text in every language: a missing translation is a type error. `{name}` marks a parameter. */
export interface Text {
  'zh-CN': string;
  km: string;
  en: EnglishForm;
}

export type Params = Record<string, string | number>;

/**
 * Puts `params` into a text's `{name}` places. English chooses its form by the parameter `n`
 * (`Intl.PluralRules` knows en everywhere). A place without a parameter stays as it is, so that a mistake is seen.
 */
export function formatText(text: Text, language: Language, params: Params = {}): string {
  const form = text[language];
  const template = typeof form === 'string' ? form : Number(params.n) === 1 ? form.one : form.other;
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}

/**
 * The first of the user's languages that we have, from `navigator.languages` (`browser.i18n.getUILanguage` answers en-US
 * even where another locale is loaded). Any Chinese reads zh-CN; without any match, English.
 */
export function pickLanguage(languages: readonly string[]): Language {
  for (const tag of languages) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'zh') return 'zh-CN';
    if (primary === 'km') return 'km';
    if (primary === 'en') return 'en';
  }
  return 'en';
}
