import type { Eager } from '@/lib/text/eager';
import { normalizeText } from '../../text/normalize';
import { APART } from './apart';

const ASCII = /^[\0-\x7f]*$/;
/** Letters that Unicode does not take apart into a base letter and a mark. */
const LATIN: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', đ: 'd', ł: 'l', ı: 'i' };
/** Not Unicode's letter classes, which cost more to compile than a whole form to read. */
const WORD = new RegExp(`[^${APART}]+`, 'g');
/** For names in letters other than ASCII's, which programmers hardly write: compiled when one turns up. */
const anyScript = () => ({
  camel: /([\p{Ll}\p{N}])(\p{Lu})|(\p{Lu})(\p{Lu}\p{Ll})/gu,
  letterDigit: /(\p{L})(\p{N})|(\p{N})(\p{L})/gu,
});
let compiled: ReturnType<typeof anyScript> | undefined;
const ASCII_WORD = /[a-z0-9]+/g;
const ASCII_PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;
/** Scripts that are written without blanks between words: Han, kana, Hangul, Khmer, Thai, Lao. */
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Chinese, Japanese and Korean signs set apart to fill a column or a button: 姓　　名, 登 录. */
const SIGN = '[\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]';
const SET_APART = new RegExp(`(?<!${SIGN})${SIGN}(?: +${SIGN})+(?!${SIGN})`, 'g');

/** Folds a word for comparing: one normal form, lower case, no accents ("Prénom" and "PRENOM" are both "prenom"). */
export const foldWord = ((text: string): string => {
  if (ASCII.test(text)) return text.toLowerCase();
  return normalizeText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßæøœđłı]/g, (c) => LATIN[c] ?? c)
    .replace(SET_APART, (signs) => signs.replaceAll(' ', ''));
}) satisfies Eager;

/** True where a text holds letters of a script without blanks, so that its words must be looked for inside it. */
export const isUnspaced = ((text: string): boolean =>
  !ASCII.test(text) && UNSPACED.test(text)) satisfies Eager;

/** "E-mail", "e mail" and "eMail" are one word, or every phrase with it would have to be listed twice. */
const joinEmail = ((words: string[]): string[] => {
  const at = words.indexOf('e');
  if (at >= 0 && words[at + 1] === 'mail') words.splice(at, 2, 'email');
  return words;
}) satisfies Eager;

/** The words of a folded text that people read. */
export const wordsOf = ((folded: string): string[] => {
  if (ASCII.test(folded)) return joinEmail(folded.match(ASCII_WORD) ?? []);
  return joinEmail(folded.match(WORD) ?? []);
}) satisfies Eager;

const lower = ((part: string): string => part.toLowerCase()) satisfies Eager;

/** The words of an identifier: `billingPhone_2`, `user[first-name]` and `txtEMail` are taken apart where programmers join. */
export const wordsOfName = ((name: string): string[] => {
  if (ASCII.test(name)) return joinEmail((name.match(ASCII_PART) ?? []).map(lower));
  compiled ??= anyScript();
  return wordsOf(
    foldWord(name.replace(compiled.camel, '$1$3 $2$4').replace(compiled.letterDigit, '$1$3 $2$4')),
  );
}) satisfies Eager;
