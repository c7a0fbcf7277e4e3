import type { Instant } from '@/lib/civil';
import type { SimFacts } from '@/lib/messages';
import { ok, type Result } from '@/lib/result';
import { decode, withoutNulls } from '@/lib/storage/decode';
import { SIM_VERSION, type Sim, type SimDraft, SimSchema } from './schema';

/**
 * A form's draft as a whole, checked record. With `existing`, what the form doesn't show (history, items, what is snoozed) stays
 * unless the draft names it; a field given as `null` is taken away.
 */
export function simFromDraft(
  draft: SimDraft,
  existing: Sim | undefined,
  id: string,
  now: Instant,
): Result<Sim> {
  return decode(SimSchema, {
    ...withoutNulls({ ...existing, ...draft }),
    version: SIM_VERSION,
    id,
    createdAt: existing?.createdAt ?? now,
    updatedAt: now,
  });
}

/**
 * Writes what was read and confirmed by the user; it was seen at `facts.seenAt`, never later than `now`. Where the record says all of
 * it already, the record itself comes back.
 */
export function withFacts(sim: Sim, facts: SimFacts, now: Instant): Result<Sim> {
  const { balance, autoRenewal, seenAt: said = now, ...rest } = facts;
  const seenAt = Math.min(said, now);
  const next = decode(SimSchema, {
    ...sim,
    ...rest,
    ...(balance && { balance: { amount: balance, seenAt } }),
    ...(autoRenewal && { autoRenewal: { state: autoRenewal, seenAt } }),
    // A new end of the plan is a new question: what was put off for the old one no longer counts.
    ...(facts.planEnds && facts.planEnds.on !== sim.planEnds?.on && { snoozedUntil: undefined }),
    updatedAt: sim.updatedAt,
  });
  if (!next.ok) return next;
  const isKnown = JSON.stringify(next.value) === JSON.stringify(decoded(sim));
  return ok(isKnown ? sim : { ...next.value, updatedAt: now });
}

/** A record with its fields in the schema's order, to be compared as text. */
const decoded = (sim: Sim): Sim => {
  const result = decode(SimSchema, sim);
  return result.ok ? result.value : sim;
};

/** Quiet about this SIM until then; `null` ends the quiet. */
export const snoozed = (sim: Sim, until: Instant | null, now: Instant): Sim => ({
  ...sim,
  snoozedUntil: until ?? undefined,
  updatedAt: now,
});
