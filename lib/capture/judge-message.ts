import { readAmounts } from './amounts';
import { prepare } from './prepare';
import type { MessageReading } from './reading';
import { OTHER_SMART } from './words/carriers';
import { FOREIGN_OPERATORS } from './words/foreign-operators';

/**
 * Why nothing of a text may be kept. `foreign`: another country's operator; `nothing`: no fact about a SIM in it; `too-large`: far
 * beyond any message.
 */
export type MessageProblem = 'empty' | 'binary' | 'too-large' | 'foreign' | 'nothing';

/** A text beyond this many characters is no message that somebody copied. */
export const TEXT_LIMIT = 20_000;

/** Control characters that no text has (blanks, line breaks and bidirectional marks are text), or bytes that were no text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const BINARY = /[\0-\x08\x0e-\x1f\x7f\uFFFD]/;
const OPERATOR = new RegExp(
  FOREIGN_OPERATORS.map((name) => (/^\w/.test(name) ? String.raw`\b${name}\b` : name)).join('|'),
);
const OTHER_COUNTRY = /(?<!\d)\+(?!855)[1-9]\d{0,2}[ -]?\d[\d -]{6,12}\d/;
const OUR_CURRENCIES: ReadonlySet<string> = new Set(['USD', 'KHR']);

/** What stands in the way of reading a text at all; asked before `parseMessage`. */
export function judgeText(raw: string): 'empty' | 'binary' | 'too-large' | undefined {
  if (raw.length > TEXT_LIMIT) return 'too-large';
  if (BINARY.test(raw)) return 'binary';
  return prepare(raw).text.trim() === '' ? 'empty' : undefined;
}

/** Whether anything of `reading` may be kept for a Cambodian SIM. */
export function judgeReading(raw: string, reading: MessageReading): 'foreign' | 'nothing' | undefined {
  if (!reading.carrier && isForeign(prepare(raw).text)) return 'foreign';
  const { expiresOn, balance, autoRenewal, plan, price } = reading;
  const amounts = [balance, price].filter((amount) => amount && OUR_CURRENCIES.has(amount.currency));
  return expiresOn || amounts.length > 0 || autoRenewal || (plan && reading.kind !== 'other')
    ? undefined
    : 'nothing';
}

const isForeign = (text: string): boolean =>
  OTHER_SMART.test(text) ||
  OPERATOR.test(text) ||
  OTHER_COUNTRY.test(text) ||
  readAmounts(text).some(({ value }) => !OUR_CURRENCIES.has(value.currency));
