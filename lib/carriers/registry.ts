import { carrier as cellcard } from './cellcard';
import { carrier as cpm } from './cpm';
import { carrier as metfone } from './metfone';
import { carrier as other } from './other';
import { carrier as smart } from './smart';
import type { Carrier, CatalogPlan } from './types';

/** Every carrier, once, in the order in which lists show them. The guides are in `guides.ts`, loaded on demand. */
export const CARRIERS: readonly Carrier[] = [smart, metfone, cellcard, cpm, other];

export const carrierById = (id: string): Carrier | undefined => CARRIERS.find((carrier) => carrier.id === id);

export const planById = (carrierId: string, planId: string): CatalogPlan | undefined =>
  carrierById(carrierId)?.plans.find((plan) => plan.id === planId);

/** The carrier whose own page that is: its host or a sub-domain of it, compared by whole labels. */
export function carrierOfHost(host: string): Carrier | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  return CARRIERS.find((carrier) => carrier.hosts.some((own) => name === own || name.endsWith(`.${own}`)));
}
