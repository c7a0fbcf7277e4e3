import { type CivilDate, civilDateAt, daysBetween, type Instant } from '@/lib/civil';
import type { Settings } from '@/lib/settings/schema';
import type { LeadTime, Sim } from '@/lib/sims/schema';
import { type Lives, lifeOf, type NumberStage, numberStage, planStops } from './clocks';
import { type Ask, type Matter, mattersOf } from './matters';
import { mayBeDue } from './may-be-due';

/** The word (and colour) of a clock. */
export type ClockState = 'none' | 'fine' | 'soon' | 'today' | 'lapsed';

/** What a SIM looks like at one instant; everything a page shows of its clocks. */
export interface SimState {
  plan: ClockState;
  /** Whole civil days until the plan's last day: 0 = today, negative = over; null without a date. */
  daysLeft: number | null;
  number: {
    state: ClockState;
    daysLeft: number | null;
    stage: NumberStage;
    /** The first day on which the number may be sold to somebody else, and how many days until then. */
    goneOn: CivilDate | null;
    daysUntilGone: number | null;
  };
  /** Something is due and not handled. While snoozed too; the badge leaves snoozed SIMs out. */
  needsAction: boolean;
  snoozed: boolean;
  /** What to do next; `add-date` when there is no clock at all. */
  nextStep: Ask | 'add-date' | 'none';
  /** Everything that is asked of the user now: the clocks by their dates, then the rest. */
  asks: Ask[];
  /** Ids of the items whose day has come. */
  itemsDue: string[];
}

const SOON_WITHOUT_LEAD_TIMES = 3;

function clockState(daysLeft: number, stopped: boolean, leads: readonly LeadTime[]): ClockState {
  if (stopped) return 'lapsed';
  if (daysLeft === 0) return 'today';
  const soon = Math.max(0, ...leads.map((l) => l.days)) || SOON_WITHOUT_LEAD_TIMES;
  return daysLeft <= soon ? 'soon' : 'fine';
}

/** Sorts matters: a clock by its date, everything else after the clocks. */
const sooner = ({ kind, anchor }: Matter): string =>
  kind === 'plan' || kind === 'number' ? anchor : 'after every date';

const openMatters = (sim: Sim, settings: Settings, now: Instant, lives: Lives): Matter[] =>
  mayBeDue(sim, settings, now) ? mattersOf(sim, settings, now, lives).filter((m) => m.open) : [];

/** What to show of a SIM at `now`. Pure. */
export function simState(sim: Sim, settings: Settings, now: Instant, lives: Lives = {}): SimState {
  const today = civilDateAt(now);
  const open = openMatters(sim, settings, now, lives).sort((a, b) => sooner(a).localeCompare(sooner(b)));
  const daysLeft = sim.planEnds ? daysBetween(today, sim.planEnds.on) : null;
  const numberDays = sim.numberEnds ? daysBetween(today, sim.numberEnds.on) : null;
  const life = sim.numberEnds && numberStage(sim.numberEnds.on, lifeOf(sim, lives), now);
  const planLeads = sim.planLeadTimes ?? settings.planLeadTimes;
  const numberLeads = sim.numberLeadTimes ?? settings.numberLeadTimes;
  return {
    plan:
      sim.planEnds && daysLeft !== null
        ? clockState(daysLeft, now >= planStops(sim.planEnds), planLeads)
        : 'none',
    daysLeft,
    number: {
      state: numberDays === null ? 'none' : clockState(numberDays, numberDays < 0, numberLeads),
      daysLeft: numberDays,
      stage: life?.stage ?? 'valid',
      goneOn: life?.goneOn ?? null,
      daysUntilGone: life?.daysUntilGone ?? null,
    },
    needsAction: open.length > 0,
    snoozed: (sim.snoozedUntil ?? 0) > now,
    nextStep: open[0]?.ask ?? (sim.planEnds || sim.numberEnds ? 'none' : 'add-date'),
    asks: open.map((m) => m.ask),
    itemsDue: open.flatMap((m) => (m.kind === 'item' ? (m.anchor.split('|')[0] ?? []) : [])),
  };
}
