import type { Eager } from '@/lib/text/eager';
import type { AutocompleteHint } from './autocomplete';
import { autocompleteHint } from './autocomplete';
import type { Labels } from './collect';
import type { Concept } from './concept';
import { boxText, precedingText } from './dom-text';
import { type Hint, type Reading, readHint, readSource, saysAgain, saysUnknown, WEIGHT } from './read-hint';
import { ownTexts, type Source, TEXT_CAP } from './sources';
import type { FieldElement } from './types';

/** A field that takes any of several names for an account; `named` where a user's name is one of them. */
export interface SignInChoice {
  accepts: 'email' | 'tel';
  named: boolean;
}

/** A field's best reading before the form around it is looked at. */
export interface Verdict {
  element: FieldElement;
  concept: Concept | undefined;
  score: number;
  hint: AutocompleteHint | undefined;
  choice: SignInChoice | undefined;
  confirms: boolean;
  /** It speaks of a phone number, whatever else it says and however short it is. */
  speaksOfTel: boolean;
  /** Characters read about it. */
  read: number;
  /** Its `name` or `id` calls it an account's name, whatever its label says. */
  namesAccount: boolean;
  reasons: string[];
}

/** Least score of a verdict: the weakest source alone reaches it. */
const THRESHOLD = 5;
/** Loose text of at most so many words before a field is its label in all but markup. */
const LABEL_LIKE = 5;
const TYPE_WEIGHT = { email: 12, tel: 5, password: 7, search: 9, url: 6 } as const;
/** A keypad for digits proves little where the words beside it name something else: one-time codes and cards have it too. */
const TEL_DOUBTED = 3;
/** Words that only tell of what sort a value is count less than those that name it. */
const VAGUE = 0.75;
/** "e.g. 012 345 678", "+7 (___) ___-__-__": digits, or what stands for them, and what parts them. */
const EXAMPLE_OPENING = /^(?:e\.?g\.?|ex\.?|for example|例如|例|ឧទាហរណ៍)[\s:：]*/i;
const PHONE_MASK = /^[\s\d_xX#*().+០-៩-]+$/;
/** A date or an identity number, which people write in parts of their own. */
const OTHER_MASK = /^\d{1,4}([-.])\d{1,2}\1\d{2,4}$/;
/** Nobody writes another number so. */
const PLAIN_PHONE = /^(?:\+|\(|0\d{1,2}\s)/;
/** Sources that are written for people and tied to the field. */
const READABLE: ReadonlySet<Source> = new Set<Source>(['aria-label', 'label', 'placeholder']);
/** Details that forms ask for twice. */
const PAIRED: ReadonlySet<Concept> = new Set<Concept>([
  'email',
  'new-password',
  'password',
  'tel',
  'username',
]);
/** Details that only stand in a box of one line. */
const WRITTEN: ReadonlySet<Concept> = new Set<Concept>([
  'bare-name',
  'email',
  'family-name',
  'given-name',
  'name',
  'username',
]);
const SIGN_IN: ReadonlySet<Concept> = new Set<Concept>(['email', 'tel', 'username']);
/** Shorter boxes hold a part of something: a digit of a code, a day, an area code. */
const SHORTEST: Partial<Record<Concept, number>> = {
  email: 6,
  tel: 6,
  name: 5,
  'family-name': 3,
  'given-name': 3,
};

const addTypeEvidence = ((element: FieldElement, readings: readonly Reading[], add: Add) => {
  const kind = element.type as keyof typeof TYPE_WEIGHT;
  const doubted = kind === 'tel' && readings.some((r) => READABLE.has(r.source) && saysUnknown(r));
  if (kind in TYPE_WEIGHT) add(kind, doubted ? TEL_DOUBTED : TYPE_WEIGHT[kind], `type:${kind}`);
  const mode = element.getAttribute('inputmode');
  if (mode === 'email' && kind !== 'email') add('email', 6, 'inputmode:email');
  if (mode === 'tel' && kind !== 'tel') add('tel', 3, 'inputmode:tel');
  const placeholder = element.getAttribute('placeholder');
  const weight = placeholder && exampleWeight(placeholder);
  if (weight) add('tel', weight, 'placeholder:tel-example');
}) satisfies Eager;

/** How much a placeholder speaks for a phone number as its example or mask. */
const exampleWeight = ((placeholder: string): number => {
  if (placeholder.length > 40) return 0;
  const example = placeholder.replace(EXAMPLE_OPENING, '').trim();
  const digits = example.replace(/[^\d_xX#*០-៩]/g, '').length;
  if (digits < 7 || digits > 15 || !PHONE_MASK.test(example) || OTHER_MASK.test(example)) return 0;
  return PLAIN_PHONE.test(example) ? 6 : 4;
}) satisfies Eager;

/** "E-mail or phone number", "Username / e-mail": one field for any of the names that an account goes by. */
const signInChoice = ((hints: readonly Hint[]): SignInChoice | undefined => {
  for (const { all, choice } of hints) {
    if (!choice) continue;
    const mixed = new Set(all.filter((concept) => SIGN_IN.has(concept)));
    if (mixed.size < 2) continue;
    return { accepts: mixed.has('email') ? 'email' : 'tel', named: mixed.has('username') };
  }
  return undefined;
}) satisfies Eager;

/** "Name" over two boxes for its halves, or the name of a thing: a "Name" beside either is no person's whole one. */
const saysWhichName = (({ source, concept, ofThing }: Hint): boolean =>
  ofThing
    ? READABLE.has(source)
    : source === 'placeholder' && (concept === 'family-name' || concept === 'given-name')) satisfies Eager;

/** A readable hint; but a placeholder asks a card's holder for a name as it asks anyone: what stands over the field tells which. */
const isFirm = (({ source, concept }: Hint): boolean =>
  READABLE.has(source) && !(source === 'placeholder' && concept === 'name')) satisfies Eager;

/** Programmers call it an account's name. */
const callsAccount = (({ source, concept }: Hint): boolean =>
  (source === 'name' || source === 'id') && concept === 'username') satisfies Eager;

/** Weighs all that a field says about itself. Reads layout-free, so it may run on any number of fields. */
export const judgeField = ((element: FieldElement, labels?: Labels): Verdict => {
  const scores = new Map<Concept, number>();
  const reasons: string[] = [];
  const add = ((concept: Concept, weight: number, reason: string): void => {
    scores.set(concept, (scores.get(concept) ?? 0) + weight);
    reasons.push(reason);
  }) satisfies Eager;
  const hint = autocompleteHint(element.getAttribute('autocomplete'));
  const readings: Reading[] = [];
  const hints: Hint[] = [];
  let read = 0;
  for (const source of ownTexts(element, labels)) {
    const reading = readSource(source);
    const said = readHint(reading);
    readings.push(reading);
    if (said) hints.push(said);
    read += reading.text.length;
  }
  addTypeEvidence(element, readings, add);
  weigh(hints, add);
  const agreed = scores.size === 1 && hints.some(isFirm);
  const sure = agreed || element.type === 'password' || (hint !== undefined && !hint.card);
  if (!sure) {
    const near = nearHint(element, readings);
    if (near?.hint) {
      hints.push(near.hint);
      readings.push(near.reading);
      read += near.reading.text.length;
      weigh([near.hint], add, near.reading.words.length <= LABEL_LIKE ? 9 : undefined);
    } else if (near && scores.has('tel') && isLabelLike(near.reading) && saysUnknown(near.reading)) {
      add('tel', TEL_DOUBTED - TYPE_WEIGHT.tel, 'near:unknown');
    }
  }
  if (hints.some(saysWhichName)) scores.delete('bare-name');
  const [concept, score] = winner(scores, element);
  return {
    element,
    concept,
    score,
    hint,
    choice: signInChoice(hints),
    speaksOfTel: (scores.get('tel') ?? 0) >= THRESHOLD,
    read,
    confirms: concept !== undefined && PAIRED.has(concept) && readings.some(saysAgain),
    namesAccount: hints.some(callsAccount),
    reasons,
  };
}) satisfies Eager;

type Add = (concept: Concept, weight: number, reason: string) => void;

const weigh = ((hints: readonly Hint[], add: Add, weight?: number): void => {
  const seen = new Set<string>();
  for (const { source, concept, vague } of hints) {
    // The same word again in name and id, or in label and aria-label, is one witness, not two.
    const kin = source === 'id' || source === 'name' ? `identifier:${concept}` : `text:${concept}`;
    const generic =
      concept === 'bare-name' && source !== 'label' && source !== 'placeholder' && source !== 'aria-label';
    const full = generic ? 5 : (weight ?? WEIGHT[source]);
    add(concept, seen.has(kin) ? 1 : vague ? full * VAGUE : full, `${source}:${concept}`);
    seen.add(kin);
  }
}) satisfies Eager;

const isLabelLike = ({ words }: Reading): boolean => words.length <= LABEL_LIKE;

/** What loose text around a field says; without a hint, the text that stands where its label would. */
const nearHint = ((
  element: FieldElement,
  own: readonly Reading[],
): { hint?: Hint; reading: Reading } | undefined => {
  if (own.some(({ source, words }) => source === 'label' && words.length > 1)) return undefined;
  let first: Reading | undefined;
  for (const look of [precedingText, boxText]) {
    const text = look(element, TEXT_CAP);
    if (!text) continue;
    const reading = readSource({ source: 'near', text });
    const hint = readHint(reading);
    if (hint) return { hint, reading };
    first ??= reading;
  }
  return first && { reading: first };
}) satisfies Eager;

/** Most characters that a field takes; not `instanceof`, which knows no elements of frames. */
export const longest = ((element: FieldElement): number => {
  const { maxLength } = element as HTMLInputElement;
  return maxLength > 0 ? maxLength : Number.POSITIVE_INFINITY;
}) satisfies Eager;

const winner = ((scores: Map<Concept, number>, element: FieldElement): [Concept | undefined, number] => {
  const max = longest(element);
  const free = element.localName === 'input';
  let best: Concept | undefined;
  let top = 0;
  for (const [said, score] of scores) {
    // A list at a phone field holds countries; lists and message boxes hold nobody's name or address.
    const concept = !free && said === 'tel' ? 'tel-country-code' : said;
    if (!free && WRITTEN.has(concept)) continue;
    if (score > top && max >= (SHORTEST[concept] ?? 0)) [best, top] = [concept, score];
  }
  return top >= THRESHOLD ? [best, top] : [undefined, top];
}) satisfies Eager;
