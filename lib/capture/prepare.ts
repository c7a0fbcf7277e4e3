import { normalizeText } from '@/lib/text/normalize';
import { SIMPLIFIED } from './words/traditional';

/** A message longer than this is no SMS (the longest of ten parts has 1,530 characters): the rest is not read. */
export const READ_LIMIT = 4000;

const TAG = /<[a-z/!][^<>]{0,500}>/gi;
const ENTITIES: Record<string, string> = { amp: '&', gt: '>', lt: '<', nbsp: ' ', quot: '"' };

const unmarked = (text: string): string =>
  text.replace(TAG, ' ').replace(/&(amp|gt|lt|nbsp|quot);/g, (_, name: string) => ENTITIES[name] ?? ' ');

/** Markup, or blanks and line breaks that are no single ones: most messages have none. */
const ROUGH = /[<&\t\v\f\r\u2028\u2029]| {2}|\n\n/;
const evened = (text: string): string => text.replace(/[\r\n]+/g, '\n').replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ');

const QUOTES_AND_YEN = /[\u02BC\u2018\u2019\uFFE5]/g;
/** 1 for each traditional character: most Chinese texts have none, and are only looked through. */
const IS_TRADITIONAL = new Uint8Array(0xa000);
for (const char of SIMPLIFIED.keys()) IS_TRADITIONAL[char.charCodeAt(0)] = 1;
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** One for one, so that places stay the same; our words are written in simplified characters only. */
function simplified(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (IS_TRADITIONAL[text.charCodeAt(at)] === 1)
      return text.replace(TRADITIONAL, (char) => SIMPLIFIED.get(char) ?? char);
  }
  return text;
}

/**
 * One form for all readers: capped, normalised, tags of pasted HTML dropped, blanks single, line breaks kept,
 * traditional characters made simplified.
 * Offsets of every span count in the text that this returns.
 */
export function prepare(raw: string): { text: string; truncated: boolean } {
  const plain = normalizeText(raw.slice(0, READ_LIMIT));
  const smooth = ROUGH.test(plain) ? evened(unmarked(plain)) : plain;
  const text = simplified(smooth).replace(QUOTES_AND_YEN, (c) => (c === '\uFFE5' ? '¥' : "'"));
  return { text, truncated: raw.length > READ_LIMIT };
}
