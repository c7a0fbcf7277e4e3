import { signal } from '@preact/signals';
import { formatText, type Language, type Params, pickLanguage, type Text } from '@/lib/i18n/text';

/** The language of everything on screen. Components that call `t` render again when it changes. */
export const language = signal<Language>(
  pickLanguage(typeof navigator === 'undefined' ? [] : navigator.languages),
);

/** A text in the user's language, with `params` put into its `{name}` places. */
export const t = (text: Text, params?: Params): string => formatText(text, language.value, params);

/** What each language calls itself; the same in every language, so that its readers find it. */
export const LANGUAGE_NAMES: Record<Language, string> = { 'zh-CN': '中文', km: 'ខ្មែរ', en: 'English' };
