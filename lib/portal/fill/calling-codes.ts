/**
 * Country calling codes are a prefix code: one digit for zones 1 and 7, two for these, three for the rest (ITU-T E.164,
 * list of assigned country codes).
 */
const TWO_DIGITS: ReadonlySet<string> = new Set(
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  ),
);
/** Countries around Cambodia (and its visitors') that put 0 before a number dialled inside; China and Singapore don't. */
const TRUNK_ZERO: ReadonlySet<string> = new Set('33 44 49 60 61 62 66 81 82 84 855 856'.split(' '));

export interface PhoneParts {
  /** "855" */
  code: string;
  /** National significant number: "12345678". */
  significant: string;
  /** As dialled inside the country: "012345678". */
  national: string;
}

/** Takes an E.164 number apart; undefined when it is none. */
export function phoneParts(e164: string): PhoneParts | undefined {
  const digits = /^\+([1-9]\d{6,14})$/.exec(e164)?.[1];
  if (!digits) return undefined;
  const first = digits.slice(0, 1);
  const two = digits.slice(0, 2);
  const code = first === '1' || first === '7' ? first : TWO_DIGITS.has(two) ? two : digits.slice(0, 3);
  const significant = digits.slice(code.length);
  return { code, significant, national: TRUNK_ZERO.has(code) ? `0${significant}` : significant };
}
