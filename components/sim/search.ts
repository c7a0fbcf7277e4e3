import type { Sim } from '@/lib/sims/schema';
import { carrierName } from './words';

/** Whether a SIM is meant by what was typed: part of its label, number (any spacing), plan, carrier or group. */
export function matchesQuery(sim: Sim, query: string): boolean {
  const text = [sim.label, sim.number?.replace('+855', '0'), sim.plan?.name, carrierName(sim), sim.group]
    .join(' ')
    .toLowerCase();
  const wanted = query.toLowerCase().trim();
  const digits = wanted.replace(/[\s-]/g, '');
  return text.includes(wanted) || (/^\d+$/.test(digits) && text.includes(digits));
}
