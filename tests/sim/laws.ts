import type { Settings } from '@/lib/settings/schema';
import type { LeadTime, Sim } from '@/lib/sims/schema';
import type { Machine } from './browser';

/**
 * The promise, worked out by other means than lib/reminders (ISO text with +07:00 and plain arithmetic), and what was seen.
 */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Due {
  key: string;
  due: number;
}

const civil = (date: string, time: string) => Date.parse(`${date}T${time}:00+07:00`);
const clock = (at: number) => new Date(at + 7 * HOUR).toISOString().slice(11, 16);
const stamp = (at: number) => new Date(at + 7 * HOUR).toISOString().slice(0, 16);

function quietUntil(at: number, quiet: Settings['quietHours']): number {
  if (!quiet) return at;
  let t = at;
  for (let steps = 0; steps < 24 * 60; steps++) {
    const time = clock(t);
    const inside =
      quiet.from < quiet.to ? time >= quiet.from && time < quiet.to : time >= quiet.from || time < quiet.to;
    if (!inside) return t;
    t = Math.floor(t / 60_000) * 60_000 + 60_000;
  }
  return t;
}

/** Every moment that the user was promised for this SIM up to `now` and the next ones. */
export function promised(sim: Sim, settings: Settings, now: number): Due[] {
  const dues: Due[] = [];
  const clockOf = (kind: 'plan' | 'number', on: string, leads: readonly LeadTime[]) => {
    if (leads.length === 0) return;
    const from = dues.length;
    const auto = kind === 'plan' && sim.autoRenewal.state === 'on';
    const last = [...leads].sort((a, b) => a.days - b.days)[0] as LeadTime;
    const handledAt =
      kind === 'plan' ? Math.max(0, ...sim.renewals.filter((r) => r.to === on).map((r) => r.at)) : 0;
    if (!auto || settings.balanceCheck)
      for (const lead of leads)
        dues.push({
          key: `${kind}|${on}|${lead.days}@${lead.at}`,
          due: civil(on, lead.at) - lead.days * DAY,
        });
    if (auto && settings.renewalCheck) dues.push({ key: `plan|${on}|after`, due: civil(on, last.at) + DAY });
    const every = settings.repeatEveryHours * HOUR;
    if (every > 0 && (!auto || settings.renewalCheck) && kind === 'plan') {
      const base = civil(on, last.at) + (auto ? DAY : 0);
      const slot = base + Math.floor((now - base) / every) * every;
      if (slot > base) dues.push({ key: `plan|${on}|repeat|${stamp(slot)}`, due: slot });
    }
    const mine = dues.splice(from).filter((d) => d.due > handledAt);
    dues.push(...mine);
    const until = sim.snoozedUntil;
    if (kind === 'plan' && !auto && until && mine.some((d) => d.due < until))
      dues.push({ key: `plan|${on}|snooze|${until}`, due: until });
  };
  if (sim.planEnds) clockOf('plan', sim.planEnds.on, sim.planLeadTimes ?? settings.planLeadTimes);
  if (sim.numberEnds) clockOf('number', sim.numberEnds.on, sim.numberLeadTimes ?? settings.numberLeadTimes);
  return dues;
}

/** What was shown so far, and whether it broke a law. */
export class Witness {
  readonly shown = new Map<string, { id: string; at: number; faults: number }[]>();
  broken: string | undefined;
  /** SIMs whose lead times were edited: one added after a later one was told has nothing to tell. */
  readonly edited = new Set<string>();

  /** A notification came up: for each moment decided under its id, the laws "once", "same id" and "not before its time". */
  seen(machine: Machine, id: string): void {
    for (const [key, value] of Object.entries(machine.items)) {
      if (!key.startsWith('sent:')) continue;
      const simId = key.slice(5);
      const sim = machine.items[`sim:${simId}`] as Sim | undefined;
      const pending = (value as { pending: Record<string, { at: number; id: string }> }).pending;
      for (const [moment, { at, id: decided }] of Object.entries(pending)) {
        if (decided !== id || !sim || (sim.snoozedUntil ?? 0) > machine.now) continue;
        if (![sim.planEnds?.on, sim.numberEnds?.on].includes(moment.split('|')[1])) continue;
        // Decided before the clock was set back, and not due again yet: it is not in this notification.
        if (at > machine.now && (dueOf(moment) ?? 0) > machine.now) continue;
        this.note(machine, simId, moment, id);
      }
    }
    const settings = machine.items.settings as Settings;
    if (id !== 'unsaved' && quietUntil(machine.now, settings.quietHours) !== machine.now)
      this.broken ??= `shown in quiet hours: ${id}`;
  }

  private note(machine: Machine, simId: string, moment: string, id: string): void {
    const name = `${simId}/${moment}`;
    const before = this.shown.get(name) ?? [];
    const last = before.at(-1);
    if (last && last.id !== id) this.broken ??= `${name} shown as ${last.id}, then as ${id}`;
    if (last && last.faults === machine.faults) this.broken ??= `${name} shown twice without a fault`;
    const due = dueOf(moment);
    if (due !== undefined && machine.now < due) this.broken ??= `${name} shown before its time`;
    this.shown.set(name, [...before, { id, at: machine.now, faults: machine.faults }]);
  }

  /** After an undisturbed reconcile: everything due was shown, and the alarm comes no later than the next thing due. */
  settled(machine: Machine): void {
    const settings = machine.items.settings as Settings;
    for (const [key, value] of Object.entries(machine.items)) {
      if (!key.startsWith('sim:') || key === 'sim:broken') continue;
      const sim = value as Sim;
      for (const { key: moment, due } of promised(sim, settings, machine.now)) {
        const at = quietUntil(Math.max(due, sim.snoozedUntil ?? 0), settings.quietHours);
        const quietNow = quietUntil(machine.now, settings.quietHours);
        const name = `${sim.id}/${moment}`;
        if (this.shown.has(name)) continue;
        if (at <= machine.now && quietNow === machine.now) {
          if (!this.edited.has(sim.id)) this.broken ??= `${name} due and not shown`;
        } else if (machine.alarm === undefined || machine.alarm > Math.max(at, quietNow)) {
          this.broken ??= `${name}: the alarm comes too late or never`;
        }
      }
    }
  }
}

/** When a moment of a clock is due, read off its key alone; undefined for keys without a time of their own. */
function dueOf(moment: string): number | undefined {
  const [, on, what, when] = moment.split('|');
  const lead = /^(\d+)@(\d\d:\d\d)$/.exec(what ?? '');
  if (lead?.[2]) return civil(on ?? '', lead[2]) - Number(lead[1]) * DAY;
  if (what === 'repeat') return Date.parse(`${when}:00+07:00`);
  return what === 'snooze' ? Number(when) : undefined;
}
