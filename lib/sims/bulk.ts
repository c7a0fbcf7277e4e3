import type { CivilDate, Instant } from '@/lib/civil';
import { ok, type Result } from '@/lib/result';
import { decode } from '@/lib/storage/decode';
import { renewed } from './renew';
import { type LeadTime, type Sim, SimSchema } from './schema';

/** One change made to many SIMs at once. */
export type BulkChange =
  /** `seen`: the plan's end on the user's screen, by SIM; see `renewed`. */
  | { kind: 'renewed'; seen: Record<string, CivilDate | null> }
  /** Of each clock that is named; `null`: the lead times of the settings again. */
  | { kind: 'lead-times'; plan?: LeadTime[] | null; number?: LeadTime[] | null }
  /** Quiet: nothing is said of either clock, until it is switched back to the settings' lead times. */
  | { kind: 'quiet'; on: boolean }
  /** Empty: in no group. */
  | { kind: 'group'; group: string };

/** The SIM after `change`. Fails where the change can't be made to it (`no-next-date`, `invalid`). */
export function withChange(sim: Sim, change: BulkChange, now: Instant): Result<Sim> {
  if (change.kind === 'renewed') {
    const seen = change.seen[sim.id];
    return seen === undefined ? ok(sim) : renewed(sim, seen, now);
  }
  return decode(SimSchema, { ...sim, ...patchOf(change), updatedAt: now });
}

function patchOf(change: Exclude<BulkChange, { kind: 'renewed' }>): Partial<Sim> {
  if (change.kind === 'lead-times')
    return {
      ...('plan' in change && { planLeadTimes: change.plan ?? undefined }),
      ...('number' in change && { numberLeadTimes: change.number ?? undefined }),
    };
  if (change.kind === 'group') return { group: change.group.trim() || undefined };
  const leads = change.on ? [] : undefined;
  return { planLeadTimes: leads, numberLeadTimes: leads };
}

/** Whether nothing is said of this SIM: see `quiet` above. */
export const isQuiet = (sim: Sim): boolean =>
  sim.planLeadTimes?.length === 0 && sim.numberLeadTimes?.length === 0;
