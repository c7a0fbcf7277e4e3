import type { Eager } from '@/lib/text/eager';
import type { Concept } from './concept';
import {
  confirmPhrases,
  fieldPhrases,
  isBare,
  isFiller,
  isHead,
  isOwned,
  namesHead,
  owns,
  takeApart,
  turns,
  withoutFillers,
} from './lexicon';
import type { Hit } from './phrases';
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
  /** Only the sort of the words speaks ("Meter number", "Project name"): enough to keep weaker guesses away. */
  vague: boolean;
  /** It is the name of something ("Project name"), so that a bare "Name" beside it is no person's. */
  ofThing: boolean;
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

/** The words that are neither padding nor part of a phrase that we know; none in "Please enter your name *". */
const unknownWords = ((words: readonly string[], hits: readonly Hit<Concept>[]): string[] => {
  const unknown: string[] = [];
  let next = 0;
  const take = (end: number): void => {
    for (; next < end; next++) if (!isFiller(words[next] as string)) unknown.push(words[next] as string);
  };
  for (const { at, length } of hits) {
    take(at);
    next = at + length;
  }
  take(words.length);
  return unknown;
}) satisfies Eager;

/** A label of so many words is a name, not a sentence. */
const SHORT = 6;

interface Named {
  concepts: Concept[];
  vague: boolean;
  ofThing: boolean;
}
/** Some number or name of which more is said than we know. */
const unlisted = (ofThing: boolean): Named => ({ concepts: ['other'], vague: true, ofThing });

/**
 * What nobody could list: "Meter number" is some number, "Project name" the name of something. Numbers and names of
 * which more is said than we know are none of ours.
 */
const isOther = ((
  words: readonly string[],
  unknown: readonly string[],
  hits: readonly Hit<Concept>[],
): boolean => {
  if (words.length > SHORT || !unknown.length) return false;
  if (hits.some((hit) => hit.concept === 'bare-name')) return true;
  return unknown.some(isHead) && unknown.some((word) => !isHead(word) || word.length > LONGEST_HEAD);
}) satisfies Eager;
/** `ad` is Turkish for a name, but in an identifier two letters are anything. */
const SHORTEST_BARE = 3;
/** Longer words that end in one ("Vertragsnummer") say by themselves of what. */
const LONGEST_HEAD = 9;

/** What hits name; "name" beside anything firmer ("name: first") adds nothing. */
const namesOf = ((hits: readonly Hit<Concept>[]): Concept[] => {
  const all: Concept[] = [];
  const firm: Concept[] = [];
  for (const { concept } of hits) {
    all.push(concept);
    if (concept !== 'bare-name') firm.push(concept);
  }
  return firm.length ? firm : all;
}) satisfies Eager;

const namedBy = ((words: readonly string[], folded: string, shortest = 1): Named => {
  const hits: Hit<Concept>[] = [];
  const firm: Hit<Concept>[] = [];
  for (const hit of fieldPhrases.find(words)) {
    const bare = isBare(hit, words);
    if (bare && hit.length === 1 && (words[hit.at] as string).length < shortest) continue;
    if (turns(hit, words)) hit.concept = 'other';
    hits.push(hit);
    if (!bare) firm.push(hit);
  }
  const unknown = firm.length ? [] : unknownWords(words, hits);
  const kept = firm.length ? firm : unknown.length ? [] : hits;
  const concepts = namesOf(kept);
  if (isUnspaced(folded)) {
    const inside = fieldPhrases.findUnspaced(folded).filter((hit, i, all) => !owns(folded, hit, all[i + 1]));
    const [first] = inside;
    const names = namesOf(inside);
    if (!concepts.length && first && names[0] === 'bare-name' && isOwned(folded, first))
      return unlisted(true);
    concepts.push(...names);
    if (!concepts.length && namesHead(folded)) return unlisted(false);
  }
  if (!concepts.length && isOther(words, unknown, hits))
    return unlisted(hits.some((hit) => hit.concept === 'bare-name'));
  return { concepts, vague: false, ofThing: false };
}) satisfies Eager;

/** What guards a door is that, whatever detail its identifier speaks of (`phone-otp-input`); so is a name's reading. */
const GUARDS: ReadonlySet<Concept> = new Set<Concept>(['captcha', 'name-reading', 'one-time-code']);

/** One source taken apart, once for all that is looked for in it. */
export interface Reading {
  source: Source;
  text: string;
  folded: string;
  words: string[];
  identifier: boolean;
}

/** Takes a source apart; what looks like an identifier is read as one wherever it stands. */
export const readSource = (({ source, text }: SourceText): Reading => {
  const identifier = IDENTIFIERS.has(source) || (!text.includes(' ') && /[-_]\w+[-_]/.test(text));
  const folded = foldWord(text);
  return {
    source,
    text,
    folded,
    words: identifier ? wordsOfName(text).flatMap(takeApart) : wordsOf(folded),
    identifier,
  };
}) satisfies Eager;

const isOurs = ((concept: Concept): boolean => concept !== 'other') satisfies Eager;

/** Prose is read whole; what stands in parentheses is left out when the whole says nothing of ours. */
const namedByProse = (({ folded, words }: Reading): Named => {
  const read = (part: string) => namedBy(wordsOf(part).slice(0, PROSE_WORDS), part);
  const example = folded.includes('@');
  const whole = example
    ? read(folded.replace(ADDRESS_EXAMPLE, ' '))
    : namedBy(words.slice(0, PROSE_WORDS), folded);
  if (whole.concepts.some(isOurs)) return whole;
  if (PARENTHESIS.test(folded)) {
    const rest = read(folded.replace(PARENTHESES, ' ').replace(ADDRESS_EXAMPLE, ' '));
    if (rest.concepts.length) return rest;
  }
  return example && !whole.concepts.length ? { concepts: ['email'], vague: false, ofThing: false } : whole;
}) satisfies Eager;

/** Whose detail it is, said before the detail: "company e-mail", "account phone". */
const OWNERS: ReadonlySet<Concept> = new Set<Concept>([
  'cc-name',
  'country',
  'nickname',
  'organization',
  'street-address',
  'username',
]);
/** What a person named before it owns: "recipient address", "Ansprechpartner Telefon". */
const OWNED: ReadonlySet<Concept> = new Set<Concept>([
  'address-line1',
  'country',
  'email',
  'postal-code',
  'street-address',
  'tel',
]);
/** "Which phone do you use?" asks about a detail, not for it. */
const QUESTION = /[?？]\W*$/u;
const isGuard = ((concept: Concept): boolean => GUARDS.has(concept)) satisfies Eager;

/** A label's first words say what it wants; short ones may put an owner first, or end in what guards ("e-mail code"). */
const proseHead = ((all: readonly Concept[], { folded, words }: Reading): Concept | undefined => {
  const [first, second] = all;
  if (all.includes('other') && QUESTION.test(folded)) return 'other';
  if (words.length > SHORT || !first) return first;
  const guard = all.find(isGuard);
  if (guard) return guard;
  if (first === 'name' && second && OWNED.has(second) && !CHOICE.test(folded)) return second;
  // "Full name as on the card" is the card's.
  if (first === 'name' && all.includes('cc-name')) return 'cc-name';
  return OWNERS.has(first) && (second === 'email' || second === 'tel') ? second : first;
}) satisfies Eager;

/** Reads one source; undefined when it names nothing that we know. */
export const readHint = ((reading: Reading): Hint | undefined => {
  const { source, folded, words } = reading;
  if (reading.identifier) {
    const { concepts, ...named } = namedBy(words, folded, SHORTEST_BARE);
    // English identifiers carry their head at the end: `emailFirstName`, `billing_phone_number`.
    const concept = concepts.find(isGuard) ?? concepts.at(-1);
    return concept && { source, concept, all: concepts, choice: false, ...named };
  }
  const { concepts, ...named } = namedByProse(reading);
  const concept = proseHead(concepts, reading);
  const choice = concepts.length > 1 && CHOICE.test(folded);
  return concept && { source, concept, all: concepts, choice, ...named };
}) satisfies Eager;

/** In folded text; Unicode's classes are slow to compile. */
const LETTER = /[a-z\u00c0-\uffef]/;
const LETTERS = /[a-z\u00c0-\uffef]{2}/;
/** Whether a source has words of its own that name nothing we know ("IMEI"). */
export function saysUnknown({ words, folded }: Reading): boolean {
  if (isUnspaced(folded))
    return !fieldPhrases.findUnspaced(folded).length && LETTER.test(withoutFillers(folded));
  return words.some((word) => LETTERS.test(word) && !isFiller(word)) && !fieldPhrases.find(words).length;
}

/** Whether a source names the second box of a pair ("repeat your e-mail address"). */
export const saysAgain = (({ folded, words }: Reading): boolean =>
  confirmPhrases.find(words).length > 0 ||
  (isUnspaced(folded) && confirmPhrases.findUnspaced(folded).length > 0)) satisfies Eager;
