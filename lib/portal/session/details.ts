import type { PageContext } from '@/lib/messages';
import type { FieldMatch } from '../fields/types';
import { fullName } from '../fill/person-name';
import type { FillValues } from '../fill/types';
import type { PageSim } from './types';

/** Whole dollars and cents as typed (`6`, `1.50`); undefined for anything else, and for more than a prepaid top-up can be. */
export function dollars(text: string): number | undefined {
  const parts = /^\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*$/.exec(text);
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0') || 0) : undefined;
}

/**
 * The details that may be written for a SIM: its number, the profile's name and e-mail, and the amount that the user
 * typed. Every carrier that the registry knows is Cambodian.
 */
export function valuesFor(
  sim: PageSim | undefined,
  context: Pick<PageContext, 'profile' | 'carrier'> | undefined,
  amount: string,
): FillValues {
  const minor = dollars(amount);
  const { givenName = '', familyName = '', email = '' } = context?.profile ?? {};
  const name = fullName({ 'given-name': givenName, 'family-name': familyName });
  return {
    ...(sim?.number && { tel: sim.number, ...(context?.carrier && { cambodian: true }) }),
    ...(email && { email }),
    ...(name && { name }),
    ...(givenName && { 'given-name': givenName }),
    ...(familyName && { 'family-name': familyName }),
    ...(minor && { 'transaction-amount': { minor, currency: 'USD' } }),
  };
}

export type FieldGroup = 'tel' | 'email' | 'name' | 'amount' | 'other';

/** The few words in which fields are told to the user. */
export function groupOf({ type, accepts }: Pick<FieldMatch, 'type' | 'accepts'>): FieldGroup {
  if (accepts) return accepts;
  if (type.startsWith('tel')) return 'tel';
  if (type === 'email') return 'email';
  if (type === 'name' || type.endsWith('-name')) return 'name';
  return type === 'transaction-amount' ? 'amount' : 'other';
}

/** Which of our details a page's fields ask for, each once, in reading order. */
export const askedFor = (fields: readonly FieldMatch[]): FieldGroup[] => [
  ...new Set(fields.map(groupOf).filter((group) => group !== 'other')),
];
