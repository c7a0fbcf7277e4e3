import type { Concept } from './concept';
import { confirmLexicon, fieldLexicon, type Hit, isFiller } from './lexicon';
import type { Source, SourceText } from './sources';
import { foldWord, isUnspaced, wordsOf, wordsOfName } from './split';

/** What one source says about a field. */
export interface Hint {
  source: Source;
  concept: Concept;
  /** Everything the source names, in reading order: "e-mail address or phone number" is [email, tel]. */
  all: Concept[];
  /** The text offers a choice between them. */
  choice: boolean;
}

/** Where people look: the more a source is meant for them, the more it counts. */
export const WEIGHT: Record<Source, number> = {
  label: 10,
  'aria-label': 10,
  placeholder: 8,
  name: 7,
  model: 6,
  id: 6,
  title: 5,
  near: 5,
};

const IDENTIFIERS: ReadonlySet<Source> = new Set<Source>(['id', 'model', 'name']);
/** A prose hint beyond this many words is an explanation, not a name. */
const PROSE_WORDS = 12;
const ADDRESS_EXAMPLE = /[^\s@]+@[^\s@]+/g;
/** "Or", as labels write it. */
const CHOICE =
  /[/|,、・]|(^|\s)(albo|and|atau|eller|es|et|hoac|lub|o|oder|of|or|ou|tai|u|und|veya|y|ya da|абo|або|и|или|чи)\s|または|もしくは|或|及|和|ឬ|និង/;
const PARENTHESIS = /[(（[]/;
const PARENTHESES = /\([^)]*\)?|（[^）]*）|\[[^\]]*\]/g;

/** Whether every word is padding or part of a phrase that we know ("Please enter your name *"). */
function isCovered(words: readonly string[], hits: readonly Hit<Concept>[]): boolean {
  const covered = new Set(hits.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)));
  return words.every((word, i) => covered.has(i) || isFiller(word));
}

function conceptsOf(words: readonly string[], folded: string): Concept[] {
  const hits = fieldLexicon.find(words);
  const firm = hits.filter((hit) => !hit.bare);
  const kept = firm.length ? firm : isCovered(words, hits) ? hits : [];
  // "Name" beside anything firmer ("name: first") adds nothing.
  const named = kept.filter((hit) => hit.concept !== 'bare-name');
  const concepts = (named.length ? named : kept).map((hit) => hit.concept);
  if (isUnspaced(folded)) {
    const inside = fieldLexicon.findUnspaced(folded).map((hit) => hit.concept);
    concepts.push(...(inside.length > 1 ? inside.filter((c) => c !== 'bare-name') : inside));
  }
  return concepts;
}

/** What guards a door is that, whatever detail its identifier speaks of (`phone-otp-input`). */
const GUARDS: ReadonlySet<Concept> = new Set<Concept>(['captcha', 'one-time-code']);

/** One source taken apart, once for all that is looked for in it. */
export interface Reading {
  source: Source;
  text: string;
  folded: string;
  words: string[];
  identifier: boolean;
}

/** Takes a source apart; what looks like an identifier is read as one wherever it stands. */
export function readSource({ source, text }: SourceText): Reading {
  const identifier = IDENTIFIERS.has(source) || (!text.includes(' ') && /[-_]\w+[-_]/.test(text));
  const folded = foldWord(text);
  return { source, text, folded, words: identifier ? wordsOfName(text) : wordsOf(folded), identifier };
}

/** Prose is read whole; what stands in parentheses is left out when the whole says nothing of ours. */
function proseConcepts({ folded, words }: Reading): Concept[] {
  const read = (part: string) => conceptsOf(wordsOf(part).slice(0, PROSE_WORDS), part);
  const example = folded.includes('@');
  const whole = example
    ? read(folded.replace(ADDRESS_EXAMPLE, ' '))
    : conceptsOf(words.slice(0, PROSE_WORDS), folded);
  if (whole.some((concept) => concept !== 'other')) return whole;
  if (PARENTHESIS.test(folded)) {
    const rest = read(folded.replace(PARENTHESES, ' ').replace(ADDRESS_EXAMPLE, ' '));
    if (rest.length) return rest;
  }
  return example && !whole.length ? ['email'] : whole;
}

/** Whose detail it is, said before the detail: "company e-mail", "account phone". */
const OWNERS: ReadonlySet<Concept> = new Set<Concept>([
  'country',
  'nickname',
  'organization',
  'street-address',
  'username',
]);
/** A label of so many words is a name, not a sentence. */
const SHORT = 6;

/** A label's first words say what it wants; short ones may put an owner first, or end in what guards ("e-mail code"). */
function proseHead(all: readonly Concept[], words: number): Concept | undefined {
  const [first, second] = all;
  if (words > SHORT || !first) return first;
  const guard = all.find((concept) => GUARDS.has(concept));
  if (guard) return guard;
  return OWNERS.has(first) && (second === 'email' || second === 'tel') ? second : first;
}

/** Reads one source; undefined when it names nothing that we know. */
export function readHint(reading: Reading): Hint | undefined {
  const { source, folded, words } = reading;
  if (reading.identifier) {
    const all = conceptsOf(words, folded);
    // English identifiers carry their head at the end: `emailFirstName`, `billing_phone_number`.
    const concept = all.find((c) => GUARDS.has(c)) ?? all.at(-1);
    return concept && { source, concept, all, choice: false };
  }
  const all = proseConcepts(reading);
  const concept = proseHead(all, words.length);
  return concept && { source, concept, all, choice: all.length > 1 && CHOICE.test(folded) };
}

/** Whether a source names the second box of a pair ("repeat your e-mail address"). */
export const saysAgain = ({ folded, words }: Reading): boolean =>
  confirmLexicon.find(words).length > 0 ||
  (isUnspaced(folded) && confirmLexicon.findUnspaced(folded).length > 0);
