import type { Span } from './span';
import { ENGLISH } from './words/en';
import { KHMER } from './words/km';
import { CHINESE } from './words/zh';

/** What a word or phrase of a message tells. `noop` phrases only keep a shorter one inside them from counting. */
export type CueName =
  | 'asOf'
  | 'auto'
  | 'balance'
  | 'bank'
  | 'bill'
  | 'bonus'
  | 'chat'
  | 'condition'
  | 'done'
  | 'expire'
  | 'expired'
  | 'failed'
  | 'foreign'
  | 'future'
  | 'lacking'
  | 'left'
  | 'loan'
  | 'low'
  | 'negated'
  | 'network'
  | 'noop'
  | 'number'
  | 'offer'
  | 'otp'
  | 'plan'
  | 'price'
  | 'promo'
  | 'renew'
  | 'renewed'
  | 'request'
  | 'retry'
  | 'scam'
  | 'start'
  | 'subscribe'
  | 'subscribed'
  | 'threshold'
  | 'topUp'
  | 'toppedUp'
  | 'transfer'
  | 'unsubscribe'
  | 'unsubscribed'
  | 'until'
  | 'use'
  | 'used';

export type CueWords = Partial<Record<CueName, readonly string[]>>;

/** `value`: all that the phrase can tell. */
export type Cue = Span<ReadonlySet<CueName>>;

interface Node {
  next: Map<number, Node>;
  names?: Set<CueName>;
}

const root: Node = { next: new Map() };
for (const words of [ENGLISH, KHMER, CHINESE]) {
  for (const [name, phrases] of Object.entries(words) as [CueName, readonly string[]][]) {
    for (const phrase of phrases) {
      let node = root;
      for (let i = 0; i < phrase.length; i++) {
        const code = phrase.charCodeAt(i);
        const next: Node = node.next.get(code) ?? { next: new Map() };
        node.next.set(code, next);
        node = next;
      }
      node.names = (node.names ?? new Set()).add(name);
    }
  }
}

const isLatin = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
const isDigit = (c: number) => c >= 48 && c <= 57;
/** Khmer vowels and signs below or behind a consonant: a word that one of them follows isn't over yet. */
const isKhmerMark = (c: number) => c >= 0x17b6 && c <= 0x17d3;

function startsWord(text: string, at: number): boolean {
  if (at === 0 || !isLatin(text.charCodeAt(at))) return true;
  const before = text.charCodeAt(at - 1);
  return !isLatin(before) && before !== 39 && before !== 64;
}

function endsWord(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  if (isLatin(last)) return !isLatin(next) && !(next === 45 && isLatin(text.charCodeAt(end + 1)) && end < 3);
  return !isKhmerMark(next);
}

const lower = (c: number) => (c >= 65 && c <= 90 ? c + 32 : c === 10 ? 32 : c);

/**
 * The cues of a text, from left to right, none inside another: at each place the longest phrase of the lists wins.
 * One walk over a tree of all phrases: the work is bound by the text's length times that of the longest phrase.
 */
export function findCues(text: string): Cue[] {
  const cues: Cue[] = [];
  let at = 0;
  while (at < text.length) {
    let node: Node | undefined = root;
    let best: { end: number; names: Set<CueName> } | undefined;
    if (startsWord(text, at)) {
      for (let i = at; i < text.length; i++) {
        node = node.next.get(lower(text.charCodeAt(i)));
        if (!node) break;
        if (node.names && endsWord(text, i + 1)) best = { end: i + 1, names: node.names };
      }
    }
    if (best) {
      cues.push({ start: at, end: best.end, value: best.names });
      at = best.end;
    } else if (isDigit(text.charCodeAt(at)) || !isLatin(text.charCodeAt(at))) at++;
    else while (at < text.length && isLatin(text.charCodeAt(at))) at++;
  }
  return cues;
}

export const tells = (cue: Cue, ...names: CueName[]): boolean => names.some((name) => cue.value.has(name));
