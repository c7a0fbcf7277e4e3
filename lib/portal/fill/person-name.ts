import type { FillValues } from './types';

const HAN = /^[\p{Script=Han}·]+$/u;
const KHMER = /\p{Script=Khmer}/u;

/** The whole name: as given, or put together in its script's order; one half alone is all there is. A whole name is never taken apart: that would be a guess. */
export function fullName(values: FillValues): string | undefined {
  if (values.name) return values.name;
  const given = values['given-name'];
  const family = values['family-name'];
  if (!given || !family) return given || family || undefined;
  if (HAN.test(given) && HAN.test(family)) return family + given;
  return KHMER.test(given + family) ? `${family} ${given}` : `${given} ${family}`;
}
