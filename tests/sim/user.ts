import { settingsCommands } from '@/lib/commands/settings';
import { simCommands } from '@/lib/commands/sims';
import type { Settings } from '@/lib/settings/schema';
import type { Sim, SimDraft } from '@/lib/sims/schema';
import { createWriter } from '@/lib/storage/writer';
import type { Worker } from './browser';
import type { Chance } from './chance';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Three of each: enough that several fall due together, few enough that a life is cheap. */
const TIMES = ['06:30', '09:00', '22:00'];
const QUIET = [undefined, { from: '21:00', to: '07:00' }, { from: '12:00', to: '13:30' }];

const dateOf = (at: number) => new Date(at + 7 * HOUR).toISOString().slice(0, 10);

type Answer = { ok: boolean; value?: unknown };

/** Settings of somebody: few say much. */
export const someSettings = (chance: Chance): Partial<Settings> => ({
  quietHours: chance.happens(0.3) ? chance.pick(QUIET) : undefined,
  repeatEveryHours: chance.pick([0, 0, 0, 5, 5, 1]),
  balanceCheck: chance.happens(0.8),
  renewalCheck: chance.happens(0.8),
  promotions: chance.happens(0.8),
  recheckAfterDays: chance.pick([0, 2, 60]),
  billReviewDay: chance.pick([0, 0, 1, 10, 28]),
});

/** What a person does with SIMs, by the same commands as the pages send. */
export class User {
  private ids = 0;
  private deleted: Record<string, unknown> | undefined;

  constructor(private readonly chance: Chance) {}

  /** Chooses something to do at `now` with one of `sims`; its name, and the doing, which answers as the command does. */
  choose(
    sims: readonly Sim[],
    now: number,
  ): { what: string; sim?: Sim; act(worker: Worker): Promise<Answer> } {
    const { chance } = this;
    const commands = (worker: Worker) => {
      const writer = createWriter(worker.area, worker.storageLock);
      const ports = { writer, now: () => worker.ports.now(), newId: () => `s${this.ids++}` };
      return { ...simCommands(ports), ...settingsCommands(ports) };
    };
    const deleted = this.deleted;
    if (deleted && chance.happens(0.5)) {
      this.deleted = undefined;
      return { what: 'undo of the deletion', act: (w) => commands(w)['records.restore'](deleted) };
    }
    if (chance.happens(0.08)) {
      const patch = Object.fromEntries(
        Object.entries(someSettings(chance)).map(([key, value]) => [key, value ?? null]),
      );
      return { what: 'settings', act: (w) => commands(w)['settings.save'](patch) };
    }
    if (sims.length === 0 || (sims.length < 4 && chance.happens(0.25))) {
      const draft = this.draft(now);
      return { what: 'new', act: (w) => commands(w)['sim.save']({ ...draft, label: `no. ${this.ids}` }) };
    }
    const sim = chance.pick(sims);
    return { ...this.about(sim, now, commands), sim };
  }

  private about(
    sim: Sim,
    now: number,
    commands: (worker: Worker) => ReturnType<typeof simCommands>,
  ): { what: string; act(worker: Worker): Promise<Answer> } {
    const { chance } = this;
    const { id, carrier } = sim;
    const seen = sim.planEnds?.on ?? null;
    const what = chance.pick(['edit', 'leads', 'renewed', 'renewed', 'undo', 'snooze', 'facts', 'delete']);
    const saving = (draft: Partial<SimDraft>) => ({
      what: `${what} ${id}`,
      act: (w: Worker) => commands(w)['sim.save']({ ...draft, carrier, id }),
    });
    if (what === 'edit') return saving(this.draft(now));
    if (what === 'leads')
      return saving({ [chance.pick(['planLeadTimes', 'numberLeadTimes'])]: this.leadTimes() });
    const until = chance.happens(0.1) ? null : now + chance.int(1, 40) * HOUR;
    const facts = this.facts(now);
    return {
      what: `${what} ${id}`,
      act: async (w) => {
        if (what === 'renewed') return this.twice(() => commands(w)['sim.renewed']({ id, seen }));
        if (what === 'undo') return commands(w)['sim.renewed.undo']({ id, to: seen ?? '2026-01-01' });
        if (what === 'snooze') return commands(w)['sim.snooze']({ ids: [id], until });
        if (what === 'facts') return commands(w)['sim.facts']({ id, facts });
        const done = await commands(w)['sim.delete']({ ids: [id] });
        if (done.ok) this.deleted = done.value;
        return done;
      },
    };
  }

  /** A double click, or two windows: both must come to the same. */
  private async twice(press: () => Promise<Answer>): Promise<Answer> {
    const [first, second] = await Promise.all([press(), press()]);
    const ends = (answer: Answer) => (answer.value as Sim | undefined)?.planEnds?.on;
    if (first.ok && second.ok && ends(first) !== ends(second))
      throw new Error('rolled twice by a double click');
    return first.ok ? first : second;
  }

  private facts(now: number) {
    const { chance } = this;
    return {
      ...(chance.happens(0.7) && { autoRenewal: chance.pick(['on', 'on', 'off'] as const) }),
      ...(chance.happens(0.3) && { balance: { minor: chance.pick([50, 900]), currency: 'USD' as const } }),
      ...(chance.happens(0.2) && { planEnds: { on: this.soon(now) } }),
    };
  }

  private soon = (now: number) => dateOf(now + this.chance.int(-2, 12) * DAY);

  private leadTimes() {
    const { chance } = this;
    if (chance.happens(0.1)) return null;
    return Array.from({ length: chance.int(0, 3) }, () => ({
      days: chance.int(0, 5),
      at: chance.pick(TIMES),
    })).filter((lead, i, all) => all.findIndex((l) => l.days === lead.days && l.at === lead.at) === i);
  }

  private draft(now: number): Partial<SimDraft> & { carrier: string } {
    const { chance } = this;
    const at = chance.happens(0.2) ? { at: chance.pick(['00:10', '07:59', '23:59']) } : {};
    return {
      carrier: 'smart',
      plan: {
        name: 'P',
        price: { minor: 600, currency: 'USD' },
        validity: { count: chance.pick([1, 7, 30]), unit: 'day' },
        oneOff: chance.happens(0.1),
      },
      planEnds: { on: this.soon(now), ...at },
      ...(chance.happens(0.4) && { numberEnds: { on: this.soon(now) } }),
      ...(chance.happens(0.2) && {
        numberLife: { outgoingBlockedDays: 2, incomingBlockedDays: 1, keptDays: 3 },
      }),
      ...(chance.happens(0.3) && {
        items: [
          {
            id: 'i',
            kind: chance.pick(['promotion', 'other']),
            title: 'Double',
            on: this.soon(now),
            at: chance.pick(TIMES),
          },
        ],
      }),
    };
  }
}
