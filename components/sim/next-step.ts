import { carrierById, planById } from '@/lib/carriers/registry';
import type { Money } from '@/lib/money';
import type { Sim } from '@/lib/sims/schema';
import { type Clock, shortfall } from './clock';

/** The shortest way on for one SIM. A `dial` code is copied, and says who confirms it where no official page does. */
export type NextStep =
  | { kind: 'top-up'; amount: Money }
  | { kind: 'dial'; code: string; purpose: 'renew' | 'balance'; confirmWith?: string }
  | { kind: 'add-date' }
  | { kind: 'guide' };

export function nextStep(sim: Sim, clock: Clock | undefined): NextStep {
  if (!clock) return { kind: 'add-date' };
  const price = sim.plan?.price;
  const missing = shortfall(sim);
  if (price && missing) return { kind: 'top-up', amount: { ...price, minor: missing } };
  const carrier = carrierById(sim.carrier);
  if (!carrier) return { kind: 'guide' };
  const plan = sim.plan?.id ? planById(carrier.id, sim.plan.id) : undefined;
  if (clock.kind === 'plan' && clock.tone !== 'fine' && sim.autoRenewal.state !== 'on' && plan?.dialCode) {
    const confirmWith = plan.evidence === 'official' ? undefined : carrier.helpNumber;
    return { kind: 'dial', code: plan.dialCode, purpose: 'renew', confirmWith };
  }
  if (clock.tone !== 'fine' || sim.balance === undefined) {
    return { kind: 'dial', code: carrier.balanceCode, purpose: 'balance' };
  }
  return { kind: 'guide' };
}
