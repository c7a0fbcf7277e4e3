import type { Notification } from '@/lib/reminders/ports';
import type { Settings } from '@/lib/settings/schema';
import type { Sim } from '@/lib/sims/schema';
import type { Items, Machine } from './browser';
import { type Due, type Promised, promises, quietUntil } from './promise';

const HOUR = 3_600_000;

/** The SIM records that can be read. */
export const simsIn = (items: Items): Sim[] =>
  Object.entries(items).flatMap(([key, value]) => (/^sim:s\d/.test(key) ? [value as Sim] : []));

/**
 * Watches what comes on screen and what reaches the disk, and knows what was promised. The laws:
 * 1. A notification tells exactly what is due at that moment and was not told: nothing early, nothing again, nothing left out.
 *    Told = shown, and the record of it written whole. So only when something failed since may the same be shown again...
 * 2. ...but only under the id it had, as long as it stays due. (One that the user put off or changed in between, or that a clock
 *    set back made a thing of the future, is promised anew: it may come with others later.)
 *    And the id of a recorded notification is never taken again: that would replace it unread.
 * 3. After a reconcile in which nothing failed, nothing is due any more, and the alarm comes no later than the next due; nor
 *    much sooner, for nothing.
 * 4. What the page says of the next reminder is when it comes.
 * 5. While the user forbids notifications nothing comes on screen and nothing is recorded as told; what is due is tried again
 *    within the hour, and told as soon as notifications are allowed.
 * No other exemption is made; what a lead time means when it is added late, or when the clock was wrong, is part of `dueNow`.
 */
export class Witness {
  broken: string | undefined;
  /** Promise → due → when it was told. */
  private readonly told = new Map<string, Map<string, number>>();
  /** Shown, and not known to be recorded: due's name → the notification's id, and how many faults there had been. */
  private readonly unrecorded = new Map<string, { id: string; faults: number }>();
  private lastId = '';
  private readonly recordedIds = new Set<string>();
  /** The last answer of `promises`: it is asked for several times a wake. */
  private last: { items?: Items; now: number; billsTold: boolean; list: Promised[] } = {
    now: 0,
    billsTold: false,
    list: [],
  };

  shown({ now, faults, denied }: Machine, id: string, { title, message }: Notification, read: Items): void {
    if (denied) this.broken ??= `"${title}" (${id}) although notifications are forbidden`;
    if (id === 'unsaved') return;
    const expected = this.dueNow(read, now);
    if (expected.length === 0) this.broken ??= `"${title}" (${id}) although nothing is due`;
    else this.checkWords(expected, title, message);
    if (this.recordedIds.has(id)) this.broken ??= `${id} would take an earlier notification off the screen`;
    this.lastId = id;
    for (const { promised, dues } of expected)
      for (const due of dues) {
        const name = `${promised.name} ${due.key}`;
        const before = this.unrecorded.get(name);
        if (before && before.id !== id) this.broken ??= `${name} shown as ${before.id}, then as ${id}`;
        if (before?.faults === faults) this.broken ??= `${name} shown twice without a fault`;
        this.unrecorded.set(name, { id, faults });
      }
  }

  /** The record of what was shown reached the disk: all of it with the log, else the ledgers of some SIMs (a torn write). */
  recorded({ now }: Machine, keys: readonly string[], read: Items): void {
    const whole = keys.includes('log');
    for (const { promised, dues } of this.dueNow(read, now)) {
      if (!whole && !keys.includes(`sent:${promised.simId}`)) continue;
      const told = this.told.get(promised.name) ?? new Map<string, number>();
      this.told.set(promised.name, told);
      for (const { key } of dues) {
        const name = `${promised.name} ${key}`;
        if (!this.unrecorded.delete(name)) this.broken ??= `${name} recorded and never shown`;
        told.set(key, now);
      }
    }
    if (whole) this.recordedIds.add(this.lastId);
    // Law 2: everything that is due is told now; what is left was not due, and is promised anew.
    if (whole) this.unrecorded.clear();
  }

  /** After a reconcile in which nothing failed. */
  settled({ now, items, alarm, denied }: Machine, alarmBefore: number | undefined): void {
    const [late] = this.dueNow(items, now);
    if (late && denied) {
      if (alarm === undefined || alarm <= now || alarm > now + HOUR)
        this.broken ??= `forbidden, and not tried again within the hour: ${alarm && new Date(alarm).toISOString()}`;
      return;
    }
    if (late) this.broken ??= `${late.promised.name} ${late.dues[0]?.key} is due and not told`;
    const next = this.nextDue(items, now);
    if (next !== undefined && (alarm === undefined || alarm > next || alarm <= now))
      this.broken ??= `the next due is ${new Date(next).toISOString()}, the alarm ${alarm && new Date(alarm).toISOString()}`;
    const soonest = Math.min(next ?? Number.POSITIVE_INFINITY, alarmBefore ?? now + HOUR, now + HOUR);
    if (alarm !== undefined && alarm < soonest)
      this.broken ??= `woken for nothing at ${new Date(alarm).toISOString()}, not ${new Date(soonest).toISOString()}`;
  }

  /** Law 4, when nothing is due: `said` is what the page shows. */
  explained({ now, items }: Machine, said: number | undefined): void {
    const next = this.nextDue(items, now);
    if (next !== said) this.broken ??= `the page says that the next comes at ${said}, not ${next}`;
  }

  /** What must be told at `now`, by promise. */
  private dueNow(items: Items, now: number): { promised: Promised; dues: Due[] }[] {
    const { quietHours } = items.settings as Settings;
    if (quietUntil(now, quietHours) !== now) return [];
    return this.promises(items, now).flatMap((promised) => {
      const told = this.told.get(promised.name);
      const lastWord = this.lastWord(promised.name, now);
      const dues = promised.dues.filter(
        ({ key, at, asked }) =>
          !told?.has(key) &&
          quietUntil(Math.max(at, promised.from), quietHours) <= now &&
          // A lead time added when the matter was spoken of after its time already.
          (asked || at > lastWord),
      );
      return dues.length > 0 ? [{ promised, dues }] : [];
    });
  }

  /** When this was last told. What a clock that was set forward told "later than now" is told, but was not the last word. */
  private lastWord(name: string, now: number): number {
    let last = Number.NEGATIVE_INFINITY;
    for (const at of this.told.get(name)?.values() ?? []) if (at <= now && at > last) last = at;
    return last;
  }

  /** When the next must be told, after now. */
  private nextDue(items: Items, now: number): number | undefined {
    const { quietHours } = items.settings as Settings;
    const quiet = quietUntil(now, quietHours);
    let next = Number.POSITIVE_INFINITY;
    for (const promised of this.promises(items, now)) {
      const told = this.told.get(promised.name);
      const lastWord = this.lastWord(promised.name, now);
      for (const { key, at, asked } of promised.dues) {
        if (told?.has(key) || !(asked || at > lastWord)) continue;
        const when = quietUntil(Math.max(at, promised.from, quiet > now ? quiet : 0), quietHours);
        if (when > now) next = Math.min(next, when);
      }
    }
    return Number.isFinite(next) ? next : undefined;
  }

  private promises(items: Items, now: number): Promised[] {
    const billsTold = this.told.has('bills');
    const { last } = this;
    if (last.items !== items || last.now !== now || last.billsTold !== billsTold) {
      const list = promises(simsIn(items), items.settings as Settings, now, billsTold);
      this.last = { items, now, billsTold, list };
    }
    return this.last.list;
  }

  /** The notification names each thing once, and only what is due. */
  private checkWords(expected: { promised: Promised }[], title: string, message: string): void {
    const lines = expected.length === 1 ? [title] : message.split('\n');
    const count = expected.length;
    if (count > 1 && title !== `${count} reminders`)
      this.broken ??= `not "${title}": ${expected.map((e) => e.promised.name)} are due`;
    if (count > 4 && lines.pop() !== `and ${count - 4} more`) this.broken ??= `${count} are due: ${message}`;
    if (lines.length !== Math.min(count, 4)) this.broken ??= `${count} are due: ${message}`;
    const left = expected.map(({ promised }) => promised);
    for (const line of lines) {
      const index = left.findIndex(({ who, words }) => line.startsWith(who) && words.test(line));
      if (index < 0) this.broken ??= `"${line}" is not what is due`;
      left.splice(index, 1);
    }
  }
}
