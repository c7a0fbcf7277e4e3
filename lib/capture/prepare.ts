import { normalizeText } from '@/lib/text/normalize';
import { SIMPLIFIED } from './words/traditional';

/** A message longer than this is no SMS (the longest of ten parts has 1,530 characters): the rest is not read. */
export const READ_LIMIT = 4000;

const TAG = /<[a-z/!][^<>]{0,500}>/gi;
const ENTITIES: Record<string, string> = { amp: '&', gt: '>', lt: '<', nbsp: ' ', quot: '"' };

const MARKUP = /[<&]/;
const unmarked = (text: string): string =>
  text.replace(TAG, ' ').replace(/&(amp|gt|lt|nbsp|quot);/g, (_, name: string) => ENTITIES[name] ?? ' ');

const CHINESE = /[\u4E00-\u9FFF]/;
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');
/** One for one, so that places stay the same; our words are written in simplified characters only. */
const simplified = (text: string): string =>
  CHINESE.test(text) ? text.replace(TRADITIONAL, (c) => SIMPLIFIED.get(c) ?? c) : text;

/**
 * One form for all readers: capped, normalised, tags of pasted HTML dropped, blanks single, line breaks kept,
 * traditional characters made simplified.
 * Offsets of every span count in the text that this returns.
 */
export function prepare(raw: string): { text: string; truncated: boolean } {
  const plain = normalizeText(raw.slice(0, READ_LIMIT));
  const text = simplified(MARKUP.test(plain) ? unmarked(plain) : plain)
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\uFFE5/g, '¥')
    .replace(/[\r\n]+/g, '\n')
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ');
  return { text, truncated: raw.length > READ_LIMIT };
}
