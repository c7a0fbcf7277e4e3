import { normalizeText } from '@/lib/text/normalize';
import { SIMPLIFIED } from './words/traditional';

/** A message longer than this is no SMS (the longest of ten parts has 1,530 characters): the rest is not read. */
export const READ_LIMIT = 4000;

const TAG = /<[a-z/!][^<>]{0,500}>/gi;
const ENTITIES: Record<string, string> = { amp: '&', gt: '>', lt: '<', nbsp: ' ', quot: '"' };

const unmarked = (text: string): string =>
  text.replace(TAG, ' ').replace(/&(amp|gt|lt|nbsp|quot);/g, (_, name: string) => ENTITIES[name] ?? ' ');

const evened = (text: string): string => text.replace(/[\r\n]+/g, '\n').replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ');

const TRADITIONAL_SIGN = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');
/** One for one, so that places stay the same; our words are written in simplified characters only. */
const simplified = (text: string): string =>
  text.replace(TRADITIONAL_SIGN, (char) => SIMPLIFIED.get(char) ?? char);

const QUOTES_AND_YEN = '\u02BC\u2018\u2019\uFFE5';
const QUOTE_OR_YEN = new RegExp(`[${QUOTES_AND_YEN}]`, 'g');
const plainSigns = (text: string): string => text.replace(QUOTE_OR_YEN, (c) => (c === '\uFFE5' ? '¥' : "'"));

/** Markup, or blanks and line breaks that are no single ones. */
const ROUGH = 1;
const TRADITIONAL = 2;
const SIGNS = 4;
/** What each UTF-16 unit asks to be done, so that one look through a text tells it: most ask nothing. */
const ASKS = new Uint8Array(0x10000);
for (const char of '<&\t\v\f\r\u2028\u2029') ASKS[char.charCodeAt(0)] = ROUGH;
for (const char of SIMPLIFIED.keys()) ASKS[char.charCodeAt(0)] = TRADITIONAL;
for (const char of QUOTES_AND_YEN) ASKS[char.charCodeAt(0)] = SIGNS;
const BLANK = 32;
const LINE_BREAK = 10;

function whatIsAsked(text: string): number {
  let asked = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    asked |= ASKS[code] ?? 0;
    if (code === before && (code === BLANK || code === LINE_BREAK)) asked |= ROUGH;
    before = code;
  }
  return asked;
}

/**
 * One form for all readers: capped, normalised, tags of pasted HTML dropped, blanks single, line breaks kept,
 * traditional characters made simplified.
 * Offsets of every span count in the text that this returns.
 */
export function prepare(raw: string): { text: string; truncated: boolean } {
  const plain = normalizeText(raw.slice(0, READ_LIMIT));
  const asked = whatIsAsked(plain);
  const smooth = asked & ROUGH ? evened(unmarked(plain)) : plain;
  const ours = asked & TRADITIONAL ? simplified(smooth) : smooth;
  const text = asked & SIGNS ? plainSigns(ours) : ours;
  return { text, truncated: raw.length > READ_LIMIT };
}
