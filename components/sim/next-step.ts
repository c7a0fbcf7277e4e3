import { carrierById, planById } from '@/lib/carriers/registry';
import { type Money, shortfall } from '@/lib/money';
import type { SimView } from './sim-view';

/**
 * The shortest way on for one SIM. A `dial` code is copied, and says who confirms it where no official page does; the `ask-`
 * ones are questions that the user answers here.
 */
export type NextStep =
  | { kind: 'top-up'; amount: Money }
  | { kind: 'dial'; code: string; purpose: 'renew' | 'balance'; confirmWith?: string }
  | { kind: 'ask-balance' | 'ask-renewed' | 'ask-auto'; code?: string }
  | { kind: 'keep-number' }
  | { kind: 'add-date' }
  | { kind: 'guide' };

export function nextStep({ sim, state, plan }: SimView): NextStep {
  const carrier = carrierById(sim.carrier);
  const code = carrier?.balanceCode;
  switch (state.nextStep) {
    case 'add-date':
      return { kind: 'add-date' };
    case 'top-up':
      return { kind: 'keep-number' };
    case 'balance':
      return { kind: 'ask-balance', code };
    case 'did-it-renew':
      return { kind: 'ask-renewed', code };
    case 'recheck':
      return { kind: 'ask-auto' };
  }
  const near = plan !== undefined && plan.tone !== 'fine';
  const price = sim.plan?.price;
  const missing = shortfall(price, sim.balance?.amount);
  if (near && price && missing) return { kind: 'top-up', amount: { ...price, minor: missing } };
  const listed = carrier && sim.plan?.id ? planById(carrier.id, sim.plan.id) : undefined;
  if (near && state.nextStep === 'renew' && carrier && listed?.dialCode) {
    const confirmWith = listed.evidence === 'official' ? undefined : carrier.helpNumber;
    return { kind: 'dial', code: listed.dialCode, purpose: 'renew', confirmWith };
  }
  if (code && (sim.balance === undefined || (near && missing !== 0)))
    return { kind: 'dial', code, purpose: 'balance' };
  return { kind: 'guide' };
}
