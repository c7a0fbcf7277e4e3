import { formatNumber } from '@/lib/carriers/numbers';
import { carrierById } from '@/lib/carriers/registry';
import { formatText, type Language } from '@/lib/i18n/text';
import type { Sim } from './schema';

/** The carrier's name; an id that this version doesn't know is shown as it is. */
export function carrierName({ carrier }: Pick<Sim, 'carrier'>, language: Language): string {
  const known = carrierById(carrier);
  return known ? formatText(known.name, language) : carrier;
}

/** What a SIM is called wherever it is spoken of: its label, else its number, else its carrier. */
export const simName = (sim: Pick<Sim, 'label' | 'number' | 'carrier'>, language: Language): string =>
  sim.label || (sim.number && formatNumber(sim.number)) || carrierName(sim, language);
