import { normalizeText } from '@/lib/text/normalize';
import { SIMPLIFIED } from './words/traditional';

/** A message longer than this is no SMS (the longest of ten parts has 1,530 characters): the rest is not read. */
export const READ_LIMIT = 4000;

const TAG = /<[a-z/!][^<>]{0,500}>/gi;
const ENTITIES: Record<string, string> = { amp: '&', gt: '>', lt: '<', nbsp: ' ', quot: '"' };

const MARKUP = /[<&]/;
const unmarked = (text: string): string =>
  text.replace(TAG, ' ').replace(/&(amp|gt|lt|nbsp|quot);/g, (_, name: string) => ENTITIES[name] ?? ' ');

const BY_CODE = new Map([...SIMPLIFIED].map(([from, to]) => [from.charCodeAt(0), to]));
/** One for one, so that places stay the same; our words are written in simplified characters only. */
function simplified(text: string): string {
  let done = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const plain = code >= 0x4e00 && code <= 0x9fff ? BY_CODE.get(code) : undefined;
    if (plain === undefined) continue;
    done += text.slice(from, at) + plain;
    from = at + 1;
  }
  return from === 0 ? text : done + text.slice(from);
}

/** True where `tidied` may find something to do: an odd blank or quote, two blanks or line breaks in a row. */
function isUntidy(text: string): boolean {
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 ? (code !== 32 && code !== 10) || code === last : code > 126 && isOdd(code)) return true;
    last = code;
  }
  return false;
}
/** All blanks and quotes beyond ASCII are among these, and little else. */
const isOdd = (code: number): boolean =>
  code <= 0xa0 ||
  code === 0x2bc ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x206f) ||
  code === 0x3000 ||
  code >= 0xfe00;

const tidied = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\uFFE5/g, '¥')
    .replace(/[\r\n]+/g, '\n')
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ');

/**
 * One form for all readers: capped, normalised, tags of pasted HTML dropped, blanks single, line breaks kept,
 * traditional characters made simplified.
 * Offsets of every span count in the text that this returns.
 */
export function prepare(raw: string): { text: string; truncated: boolean } {
  const plain = normalizeText(raw.slice(0, READ_LIMIT));
  const text = simplified(MARKUP.test(plain) ? unmarked(plain) : plain);
  return { text: isUntidy(text) ? tidied(text) : text, truncated: raw.length > READ_LIMIT };
}
