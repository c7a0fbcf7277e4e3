import type { CueName, CueWords } from './cue-words';
import { isLatin } from './letters';
import type { Span } from './span';
import { ENGLISH } from './words/en';
import { KHMER } from './words/km';
import { CHINESE } from './words/zh';

/** All that a phrase can tell. Phrases that tell the same share one object, so that answers are kept by its number. */
export interface Meaning {
  id: number;
  names: ReadonlySet<CueName>;
  /** The same names by their numbers in `NUMBERS`. */
  numbers: readonly number[];
}

export type Cue = Span<Meaning>;

const MEANINGS: Meaning[] = [];
const NUMBERS = new Map<CueName, number>();

function numberOf(name: CueName): number {
  const number = NUMBERS.get(name) ?? NUMBERS.size;
  NUMBERS.set(name, number);
  return number;
}

function meaningOf(names: readonly CueName[]): Meaning {
  const known = MEANINGS.find((m) => m.names.size === names.length && names.every((n) => m.names.has(n)));
  if (known) return known;
  const meaning = { id: MEANINGS.length, names: new Set(names), numbers: names.map(numberOf) };
  MEANINGS.push(meaning);
  return meaning;
}

function namesByPhrase(lists: readonly CueWords[]): Map<string, CueName[]> {
  const told = new Map<string, CueName[]>();
  for (const words of lists) {
    for (const [name, phrases] of Object.entries(words) as [CueName, readonly string[]][]) {
      for (const phrase of phrases) {
        const names = told.get(phrase);
        if (!names) told.set(phrase, [name]);
        else if (!names.includes(name)) names.push(name);
      }
    }
  }
  return told;
}

/** A letter of the tree of all phrases. Children are chained: after the first letters there are few, and a chain beats a map. */
interface Node {
  code: number;
  child: Node | undefined;
  sibling: Node | undefined;
  meaning: Meaning | undefined;
}

const newNode = (code: number, sibling?: Node): Node => ({
  code,
  child: undefined,
  sibling,
  meaning: undefined,
});

function childOf(node: Node, code: number): Node | undefined {
  let child = node.child;
  while (child && child.code !== code) child = child.sibling;
  return child;
}

/** The trees, and the place of each among them by its first letter, up to the end of the Chinese ones; 0: there is none. */
const roots: (Node | undefined)[] = [undefined];
const places = new Uint16Array(0xa000);
const rootOf = (code: number): Node | undefined => roots[places[code] ?? 0];

function plant(phrase: string, meaning: Meaning): void {
  const first = phrase.charCodeAt(0);
  let node = rootOf(first);
  if (!node) {
    node = newNode(first);
    places[first] = roots.length;
    roots.push(node);
  }
  for (let i = 1; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i);
    let next = childOf(node, code);
    if (!next) {
      next = newNode(code, node.child);
      node.child = next;
    }
    node = next;
  }
  node.meaning = meaning;
}

for (const [phrase, names] of namesByPhrase([ENGLISH, KHMER, CHINESE])) plant(phrase, meaningOf(names));

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
  // The letter of an address: "i.airtel.in".
  if (next === 46 && isLatin(text.charCodeAt(end + 1)) && !isLatin(text.charCodeAt(end - 2))) return false;
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
    const first = lower(text.charCodeAt(at));
    let node = rootOf(first);
    let end = 0;
    let value: Meaning | undefined;
    if (node && startsWord(text, at)) {
      for (let i = at + 1; node; i++) {
        if (node.meaning && endsWord(text, i)) {
          end = i;
          value = node.meaning;
        }
        node = i < text.length ? childOf(node, lower(text.charCodeAt(i))) : undefined;
      }
    }
    if (value) {
      cues.push({ start: at, end, value });
      at = end;
    } else if (isLatin(first)) {
      while (at < text.length && isLatin(text.charCodeAt(at))) at++;
    } else at++;
  }
  return cues;
}

/** The cues of a text by what they tell, in its order: most questions are about names that a text doesn't have at all. */
export class CuesByName {
  private readonly lists: (Cue[] | undefined)[] = new Array(NUMBERS.size).fill(undefined);

  constructor(cues: readonly Cue[]) {
    for (const cue of cues) {
      for (const number of cue.value.numbers) {
        const list = this.lists[number];
        if (list) list.push(cue);
        else this.lists[number] = [cue];
      }
    }
  }

  get(name: CueName): readonly Cue[] | undefined {
    return this.lists[NUMBERS.get(name) ?? NUMBERS.size];
  }

  has(name: CueName): boolean {
    return this.get(name) !== undefined;
  }
}

export function tells(cue: Cue, ...names: CueName[]): boolean {
  for (const name of names) if (cue.value.names.has(name)) return true;
  return false;
}

/** A question about what a cue tells, answered once for each meaning. */
export function byMeaning<T>(answer: (names: ReadonlySet<CueName>) => T): (cue: Cue) => T {
  const answers = MEANINGS.map(({ names }) => answer(names));
  return ({ value }) => answers[value.id] as T;
}
