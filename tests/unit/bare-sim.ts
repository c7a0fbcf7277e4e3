import type { Sim } from '@/lib/sims/schema';

/** A stored SIM of which nothing is known but its carrier, and what a test says of it. */
export const bareSim = (id: string, more: Partial<Sim> = {}): Sim => ({
  version: 1,
  id,
  carrier: 'smart',
  label: '',
  autoRenewal: { state: 'unknown' },
  items: [],
  renewals: [],
  createdAt: 1,
  updatedAt: 1,
  ...more,
});
