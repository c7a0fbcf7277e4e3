import type { Eager } from '@/lib/text/eager';
import type { Concept } from './concept';
import { readText } from './dom-text';
import type { FieldGroup } from './group';
import type { Verdict } from './judge';
import { purposePhrases } from './lexicon';
import { foldWord, isUnspaced, wordsOf, wordsOfName } from './split';

/** What a form is for. Only a form to sign in (or to recover an account) turns an e-mail address into an account's name. */
export type Purpose = 'login' | 'other' | 'recover' | 'signup' | 'subscribe';
type Score = Record<Exclude<Purpose, 'other'>, number>;

/** The first of equals wins: a form that may be either asks for the address itself. */
const none = ((): Score => ({ signup: 0, recover: 0, login: 0, subscribe: 0 })) satisfies Eager;

const ABOUT_PERSON: ReadonlySet<Concept> = new Set<Concept>([
  'additional-name',
  'address-level1',
  'address-level2',
  'address-line1',
  'address-line2',
  'bare-name',
  'bday',
  'country',
  'family-name',
  'given-name',
  'name',
  'nickname',
  'organization',
  'postal-code',
  'sex',
  'street-address',
  'tel',
]);
/** Most buttons, links and headings of a form that are read. */
const READ_CAP = 25;
const BUTTON = 'button,input[type=submit],input[type=button],[role=button]';
const SUBMIT = 'button:not([type=button]),input[type=submit],input[type=image]';
const CAP = 60;
/** A lead that headings and links can hardly take away. */
const PLAIN = 7;

const isPassword = ((v: Verdict): boolean => v.element.type === 'password') satisfies Eager;
const mayBeMail = ((v: Verdict): boolean =>
  v.concept === 'email' || v.concept === 'username') satisfies Eager;

const addWords = ((score: Score, text: string, weight: number, named = false): void => {
  if (!text) return;
  const folded = foldWord(text);
  const hits = purposePhrases.find(named ? wordsOfName(text) : wordsOf(folded));
  if (isUnspaced(folded)) hits.push(...purposePhrases.findUnspaced(folded));
  if (!hits.length) return;
  const kinds = new Set<keyof Score>();
  for (const { concept } of hits) kinds.add(concept);
  // "Log in or sign up" says nothing about which of the two.
  if (kinds.has('login') && kinds.has('signup')) return;
  for (const kind of kinds) score[kind] += weight;
}) satisfies Eager;

/** The names that programmers gave an element. */
const markupOf = ((element: Element | null): string => {
  if (!element || element.localName === 'body') return '';
  let markup = '';
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (name !== 'style' && value.length < 2 * CAP) markup += ` ${value.replace(/^https?:\/\/[^/]*/, '')}`;
    if (markup.length > 4 * CAP) break;
  }
  return markup;
}) satisfies Eager;

const addMarkup = ((score: Score, { holder, verdicts }: FieldGroup): void => {
  addWords(score, markupOf(holder), 2, true);
  addWords(score, markupOf(holder.parentElement) + markupOf(holder.firstElementChild), 1, true);
  const mail = verdicts.find(mayBeMail);
  // "loginID" names the account; "signup-email" names the form.
  if (mail && !mail.namesAccount) addWords(score, `${mail.element.id} ${mail.element.name}`, 2, true);
}) satisfies Eager;

const addButtons = ((score: Score, holder: Element): void => {
  let read = 0;
  for (const button of holder.querySelectorAll<HTMLElement>(BUTTON)) {
    if (read++ >= READ_CAP) break;
    const text =
      readText(button, CAP) || button.getAttribute('value') || button.getAttribute('aria-label') || '';
    const submits = (button as HTMLButtonElement).type === 'submit';
    addWords(score, text.slice(0, CAP), submits ? 4 : 1);
    if (submits) addWords(score, `${button.id} ${button.getAttribute('name') ?? ''}`, 1, true);
  }
}) satisfies Eager;

/**
 * "Anmelden" signs in and signs up for letters: without a password, a form that speaks of letters at all is of the
 * second sort. The sentence over such a form often is its only word of them.
 */
const addLetter = ((score: Score, { holder, verdicts }: FieldGroup): void => {
  if (verdicts.some(isPassword)) return;
  const said = none();
  let read = 0;
  for (const sentence of holder.querySelectorAll('p')) {
    if (read++ >= 2) break;
    addWords(said, readText(sentence, 2 * CAP), 2);
  }
  let over = holder.previousElementSibling;
  for (let up = 0; over && up < 2; up++, over = over.previousElementSibling)
    if (/^(?:H[1-6]|P)$/.test(over.nodeName)) addWords(said, readText(over, 2 * CAP), 2);
  score.subscribe += said.subscribe;
  if (score.subscribe) score.subscribe += 3;
}) satisfies Eager;

/** Headings and links, read only where the rest leaves a doubt. */
function addAsides(score: Score, holder: Element): void {
  let read = 0;
  for (const heading of holder.querySelectorAll('h1,h2,h3,h4,legend')) {
    if (read++ >= 4) break;
    addWords(score, readText(heading, CAP), 2);
  }
  read = 0;
  for (const link of holder.querySelectorAll('a')) {
    if (read++ >= READ_CAP) break;
    const aside = none();
    addWords(aside, readText(link, CAP), 1);
    // A link leads elsewhere: who is offered an account is about to sign in, and the other way round.
    score.login += aside.signup + 3 * aside.recover;
    score.signup += aside.login;
  }
}

const addFields = ((score: Score, { holder, verdicts }: FieldGroup): void => {
  const asked = new Set<Concept>();
  let [passwords, details] = [0, 0];
  let [current, fresh, mailTwice] = [false, false, false];
  for (const { concept, confirms, element, hint } of verdicts) {
    if (concept) asked.add(concept);
    if (concept && ABOUT_PERSON.has(concept)) details++;
    if (confirms && concept === 'email') mailTwice = true;
    if (element.type !== 'password' || concept === 'cc-csc') continue;
    passwords++;
    if (hint?.type === 'current-password') current = true;
    if (hint?.type === 'new-password' || confirms || concept === 'new-password') fresh = true;
  }
  if (current) score.login += 4;
  if (fresh || passwords === 2) score.signup += 5;
  else if (passwords === 1) score.login += 2;
  score.signup += Math.min(3 * details, 9);
  // One name signs in; who gives an e-mail address beside a user's name opens an account.
  if (asked.has('email') && asked.has('username') && passwords === 1) score.signup += 4;
  if (mailTwice) score.signup += 4;
  for (const box of holder.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    if (/remember|stay.?(signed|logged)|keep.?me|persist/i.test(`${box.name} ${box.id}`)) score.login += 3;
    if (/terms|agree|tos\b|newsletter|opt.?in|privacy|consent/i.test(`${box.name} ${box.id}`))
      score.signup += 2;
  }
}) satisfies Eager;

/** The purpose that most speaks for, how much does, and how far ahead of the next it is. */
const leader = ((score: Score): { best: keyof Score; top: number; lead: number } => {
  let best: keyof Score = 'signup';
  let [top, second] = [0, 0];
  for (const kind in score) {
    const points = score[kind as keyof Score];
    if (points > top) {
      second = top;
      best = kind as keyof Score;
      top = points;
    } else if (points > second) second = points;
  }
  return { best, top, lead: top - second };
}) satisfies Eager;

/** What speaks for each purpose, in points. */
export const purposeScores = ((group: FieldGroup, page: Document): Score => {
  const score = none();
  addFields(score, group);
  addMarkup(score, group);
  addButtons(score, group.holder);
  addLetter(score, group);
  if (leader(score).lead >= PLAIN) return score;
  addAsides(score, group.holder);
  addWords(score, page.title.slice(0, CAP), 2);
  addWords(score, (page.location?.pathname ?? '').slice(-CAP), 2, true);
  return score;
}) satisfies Eager;

const STOWED = '[hidden],[style*="display: none"],[style*="display:none"]';

/**
 * Whether a form shows an e-mail field but keeps its password and every button away: shops ask for the address first
 * and bring the sign-in out only for those who have an account. Seen by inline styles, without layout.
 */
const keepsSignInAway = (({ holder, verdicts }: FieldGroup): boolean => {
  const mail = verdicts.find((v) => v.concept === 'email' && v.element.type !== 'password')?.element;
  const password = verdicts.find(isPassword)?.element;
  const isAway = (element: Element) => {
    const box = element.closest(STOWED);
    return box !== null && !box.contains(mail as Element);
  };
  if (!mail || !password || !isAway(password)) return false;
  const buttons = [...holder.querySelectorAll(SUBMIT)];
  return buttons.length > 0 && buttons.every(isAway);
}) satisfies Eager;

/** Tells what a form is for, from its fields, its buttons, its markup and the page; `other` when little speaks. */
export const purposeOf = ((group: FieldGroup, page: Document): Purpose => {
  const { best, top } = leader(purposeScores(group, page));
  if (top < 2) return 'other';
  return best === 'login' && keepsSignInAway(group) ? 'signup' : best;
}) satisfies Eager;

/** How far up from a field its own corner of a large form is looked for. */
const CORNER = 5;

/**
 * Whether a field stands in a corner of its form that signs people up for a newsletter: some pages are one single form,
 * with the sign-in at the top and the newsletter at the foot.
 */
export const isInSubscribeCorner = ((field: Element, holder: Element): boolean => {
  for (
    let at = field.parentElement, up = 0;
    at && at !== holder && up < CORNER;
    at = at.parentElement, up++
  ) {
    if (at.querySelector('input[type=password]')) return false;
    const score = none();
    addWords(score, `${at.id} ${at.className}`, 1, true);
    if (score.subscribe) return true;
  }
  return false;
}) satisfies Eager;
