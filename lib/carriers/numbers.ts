import { normalizeText } from '@/lib/text/normalize';
import { LANDLINE } from './not-sims';
import { CARRIERS } from './registry';
import type { Carrier } from './types';

/** `not-a-number`: other characters than a number's; `landline`: an area code, no SIM has it. */
export type NumberError = 'empty' | 'not-a-number' | 'other-country' | 'too-short' | 'too-long' | 'landline';

export type NumberReading =
  | {
      ok: true;
      e164: string /** Guessed by the prefix; absent when no card of the regulator has it. */;
      carrier?: string;
    }
  | { ok: false; error: NumberError };

/** The carrier and card of a national number with its 0. */
function cardOf(national: string) {
  for (const carrier of CARRIERS) {
    const card = carrier.prefixes.find(({ prefix }) => national.startsWith(prefix));
    if (card) return { carrier, digits: card.digits };
  }
  return undefined;
}

/**
 * Reads a Cambodian mobile number as people write it: 0…, 855…, +855…, 00855…, with blanks, dashes, dots, brackets or
 * Khmer digits. A prefix that no operator is known to have is let through without a carrier, in case it is new.
 */
export function parseNumber(text: string): NumberReading {
  const compact = normalizeText(text).replace(/[\s().\-/‐-―]/g, '');
  if (compact === '') return { ok: false, error: 'empty' };
  if (!/^\+?\d+$/.test(compact)) return { ok: false, error: 'not-a-number' };
  const international = compact.replace(/^(?:\+|00)/, '');
  if (international !== compact && !international.startsWith('855'))
    return { ok: false, error: 'other-country' };
  const isNational = international === compact && compact.startsWith('0');
  if (!isNational && !international.startsWith('855')) {
    return { ok: false, error: compact.length < 8 ? 'too-short' : 'not-a-number' };
  }
  // People write +855 012…: the trunk 0 does not belong there, but what is meant is plain.
  const national = isNational ? compact : `0${international.slice(3).replace(/^0/, '')}`;
  if (LANDLINE.test(national)) return { ok: false, error: 'landline' };
  const card = cardOf(national);
  const allowed = card?.digits ?? [6, 7];
  const rest = national.length - 3;
  if (rest < Math.min(...allowed)) return { ok: false, error: 'too-short' };
  if (rest > Math.max(...allowed)) return { ok: false, error: 'too-long' };
  if (national[1] === '0') return { ok: false, error: 'not-a-number' };
  const e164 = `+855${national.slice(1)}`;
  return card ? { ok: true, e164, carrier: card.carrier.id } : { ok: true, e164 };
}

/** The carrier that the regulator gave this number's prefix to. */
export const carrierOfNumber = (e164: string): Carrier | undefined =>
  cardOf(`0${e164.replace(/^\+855/, '')}`)?.carrier;

/** `+855961234567` → `096 123 4567`; text of another form comes back as it is. */
export function formatNumber(e164: string): string {
  const parts = /^\+855(\d\d)(\d{3})(\d{3,4})$/.exec(e164);
  return parts ? `0${parts[1]} ${parts[2]} ${parts[3]}` : e164;
}
