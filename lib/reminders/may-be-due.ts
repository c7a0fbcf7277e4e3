import { addDays, type CivilDate, civilDateAt, DAY, type Instant } from '@/lib/civil';
import type { Settings } from '@/lib/settings/schema';
import type { LeadTime, Sim } from '@/lib/sims/schema';

/** Lead times are counted by the day here, so that no hour can matter: a day more on the safe side. */
const MARGIN = 1;

/**
 * Whether anything of this SIM can be due: false is certain, true is worth a look. A page with a thousand SIMs would otherwise
 * work out every moment of each, while most have nothing to say today. Pure.
 */
export function mayBeDue(sim: Sim, settings: Settings, now: Instant): boolean {
  const today = civilDateAt(now);
  const near = (on: CivilDate | undefined, leads: readonly LeadTime[]) =>
    on !== undefined &&
    leads.length > 0 &&
    on <= addDays(today, Math.max(...leads.map(({ days }) => days)) + MARGIN);
  const seen = sim.autoRenewal.seenAt ?? sim.createdAt;
  return (
    near(sim.planEnds?.on, sim.planLeadTimes ?? settings.planLeadTimes) ||
    near(sim.numberEnds?.on, sim.numberLeadTimes ?? settings.numberLeadTimes) ||
    (settings.recheckAfterDays > 0 && now - seen >= (settings.recheckAfterDays - MARGIN) * DAY) ||
    sim.items.some(({ on }) => on <= addDays(today, MARGIN))
  );
}
