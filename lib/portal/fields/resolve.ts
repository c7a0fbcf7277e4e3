import type { Eager } from '@/lib/text/eager';
import type { Concept } from './concept';
import type { FieldGroup } from './group';
import type { Verdict } from './judge';
import { isInSubscribeCorner, type Purpose } from './purpose';
import type { FieldType } from './types';

export interface Resolved {
  verdict: Verdict;
  type: FieldType;
  accepts: 'email' | 'tel' | undefined;
  reasons: string[];
}

const NO_TYPE: ReadonlySet<Concept> = new Set<Concept>([
  'bare-name',
  'captcha',
  'name-reading',
  'other',
  'password',
  'search',
]);

/** A name in a form that also asks for the other half is the missing half ("Nom" beside "Prénom"). */
function nameType(group: FieldGroup, own: Verdict): FieldType {
  const has = (type: Concept) => group.verdicts.some((v) => v !== own && v.concept === type);
  if (has('family-name') && !has('given-name')) return 'given-name';
  if (has('given-name') && !has('family-name')) return 'family-name';
  return 'name';
}

/** A token in `autocomplete` that contradicts all else was put there to keep browsers off (`new-password` on an e-mail box). */
const trusted = ((verdict: Verdict): FieldType | undefined => {
  const type = verdict.hint?.type;
  if (!type) return undefined;
  const password = type === 'current-password' || type === 'new-password';
  if (password && verdict.element.type !== 'password') return undefined;
  return verdict.hint?.card && verdict.concept === 'cc-name' ? 'cc-name' : type;
}) satisfies Eager;

const typeOf = ((verdict: Verdict, group: FieldGroup): FieldType | undefined => {
  const { concept, element } = verdict;
  const hinted = trusted(verdict);
  if (hinted) return hinted;
  if (element.type === 'password')
    return concept === 'cc-csc'
      ? concept
      : verdict.confirms || concept === 'new-password'
        ? 'new-password'
        : 'current-password';
  if (!concept) return undefined;
  if (concept === 'bare-name') return nameType(group, verdict);
  return NO_TYPE.has(concept) ? undefined : (concept as FieldType);
}) satisfies Eager;

/** Gives a field its type in the light of its form: where people sign in, an e-mail address is the account's name. */
export const resolveField = ((
  verdict: Verdict,
  group: FieldGroup,
  purposeOfGroup: () => Purpose,
): Resolved | undefined => {
  const type = typeOf(verdict, group);
  if (!type) return undefined;
  const reasons =
    verdict.hint && trusted(verdict) ? [`autocomplete:${type}`, ...verdict.reasons] : verdict.reasons;
  const result: Resolved = { verdict, type, accepts: undefined, reasons };
  if (verdict.element.type === 'password') return result;
  const mayBeAccount = type === 'email' || type === 'username' || type === 'name' || verdict.choice;
  if (!mayBeAccount) return result;
  const purpose = purposeOfGroup();
  const asked = { choice: verdict.choice, mail: type === 'email' || verdict.concept === 'email' };
  const signsIn =
    (purpose === 'login' || purpose === 'recover') && !isInSubscribeCorner(verdict.element, group.holder);
  const account = type === 'email' || type === 'username' || (type === 'name' && group.verdicts.length < 4);
  if (signsIn && (account || asked.choice)) {
    const accepts = asked.choice?.accepts ?? (asked.mail ? 'email' : undefined);
    return { ...result, type: 'username', accepts, reasons: [...reasons, `purpose:${purpose}`] };
  }
  if (type === 'email' && purpose === 'other' && verdict.namesAccount)
    return { ...result, type: 'username', accepts: 'email', reasons: [...reasons, 'identifier:username'] };
  if (type === 'username' && asked.mail && (purpose === 'signup' || purpose === 'subscribe'))
    return { ...result, type: 'email' };
  if (asked.choice && !verdict.hint) {
    // Who opens an account by "phone or e-mail" gives a detail; who is asked for "username or e-mail" has one.
    const opens = purpose === 'signup' && !asked.choice.named;
    return { ...result, type: opens ? asked.choice.accepts : 'username', accepts: asked.choice.accepts };
  }
  return result;
}) satisfies Eager;
