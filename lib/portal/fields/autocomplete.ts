import type { Eager } from '@/lib/text/eager';
import type { FieldType } from './types';

/** Tokens that this engine knows by name; https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-field */
const TYPES = new Set<string>([
  'additional-name',
  'address-level1',
  'address-level2',
  'address-line1',
  'address-line2',
  'address-line3',
  'bday',
  'bday-day',
  'bday-month',
  'bday-year',
  'cc-csc',
  'cc-exp',
  'cc-exp-month',
  'cc-exp-year',
  'cc-name',
  'cc-number',
  'cc-type',
  'country',
  'country-name',
  'current-password',
  'email',
  'family-name',
  'given-name',
  'honorific-prefix',
  'honorific-suffix',
  'language',
  'name',
  'new-password',
  'nickname',
  'one-time-code',
  'organization',
  'organization-title',
  'postal-code',
  'sex',
  'street-address',
  'tel',
  'tel-area-code',
  'tel-country-code',
  'tel-extension',
  'tel-local',
  'tel-national',
  'transaction-amount',
  'transaction-currency',
  'url',
  'username',
]);
/** Finer tokens that stand for a type of ours. */
const NARROWER: Record<string, FieldType> = {
  'tel-local-prefix': 'tel-local',
  'tel-local-suffix': 'tel-local',
};
/** A card holder's name in parts: a person's name, in a place that is never filled. */
const CARD_HOLDER: Record<string, FieldType> = {
  'cc-additional-name': 'additional-name',
  'cc-family-name': 'family-name',
  'cc-given-name': 'given-name',
};

export interface AutocompleteHint {
  type: FieldType;
  /** The token names a payment card's field. */
  card: boolean;
}

/** Reads the field name off an `autocomplete` attribute ("section-a shipping tel webauthn"); undefined for "on", "off" and nonsense. */
export const autocompleteHint = ((attribute: string | null): AutocompleteHint | undefined => {
  if (!attribute) return undefined;
  const tokens = attribute.toLowerCase().trim().split(/\s+/);
  const last = tokens.at(-1) === 'webauthn' ? tokens.at(-2) : tokens.at(-1);
  if (!last) return undefined;
  const holder = CARD_HOLDER[last];
  if (holder) return { type: holder, card: true };
  const type = NARROWER[last] ?? (TYPES.has(last) ? (last as FieldType) : undefined);
  return type && { type, card: type.startsWith('cc-') };
}) satisfies Eager;
