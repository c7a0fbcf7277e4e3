import type { Settings } from '@/lib/settings/schema';
import type { LeadTime, Sim } from '@/lib/sims/schema';

/**
 * What the user was promised, worked out by other means than lib/reminders: ISO text with +07:00, plain arithmetic, and every
 * rule written a second time from what is promised, not from how it is done.
 */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONE = 7 * HOUR;

export interface Due {
  key: string;
  at: number;
  /** A snooze's end: told whatever was told since. */
  asked?: boolean;
}

/** One clock of one SIM up to one date, or an item, or the bills. */
export interface Promised {
  /** Told once under this name, per due. */
  name: string;
  simId: string;
  /** How its notification begins, and what it is about. */
  who: string;
  words: RegExp;
  /** Not before: the SIM's snooze. */
  from: number;
  dues: Due[];
}

const memo = <A extends string | number, B extends string | number, R>(f: (a: A, b: B) => R) => {
  const known = new Map<A, Map<B, R>>();
  return (a: A, b: B): R => {
    const row = known.get(a) ?? new Map<B, R>();
    known.set(a, row);
    const result = row.get(b) ?? f(a, b);
    row.set(b, result);
    return result;
  };
};

// The same few days come again in every life; reading and writing dates is what costs.
const civil = memo((date: string, time: string) => Date.parse(`${date}T${time}:00+07:00`));
const iso = (at: number) => new Date(at + ZONE).toISOString();
const dateOf = (at: number) => iso(at).slice(0, 10);
const plusDays = memo((date: string, days: number) => dateOf(civil(date, '12:00') + days * DAY));
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The first instant from `at` on that is outside the quiet hours. */
export function quietUntil(at: number, quiet: Settings['quietHours']): number {
  if (!quiet) return at;
  const length = (minutes(quiet.to) - minutes(quiet.from) + 1440) % 1440;
  const since = (((at + ZONE) % DAY) - minutes(quiet.from) * MINUTE + DAY) % DAY;
  return since < length * MINUTE ? at - since + length * MINUTE : at;
}

/** Leads before the last day; one that would come after the end comes an hour before it. */
const leads = (on: string, all: readonly LeadTime[], stops: number): Due[] =>
  all.map(({ days, at }) => {
    const due = civil(plusDays(on, -days), at);
    return { key: `${days}@${at}`, at: due < stops ? due : stops - HOUR };
  });

/** "Every N hours": of the slots that have come only the last, and the one to come. */
function everyHours(base: number, hours: number, now: number): Due[] {
  if (hours === 0) return [];
  const passed = Math.max(1, Math.floor((now - base) / (hours * HOUR)));
  return [passed, passed + 1].map((n) => ({
    key: `again ${base + n * hours * HOUR}`,
    at: base + n * hours * HOUR,
  }));
}

const lastOf = (all: readonly LeadTime[]) => [...all].sort((a, b) => a.days - b.days)[0] as LeadTime;

function promise(sim: Sim, name: string, words: RegExp, dues: Due[], open: boolean, now: number): Promised {
  const until = sim.snoozedUntil;
  const begun = dues.some((d) => d.at <= now);
  const back = until !== undefined && open && begun && dues.some((d) => d.at < until);
  return {
    name: `${sim.id}/${name}`,
    simId: sim.id,
    who: sim.label,
    words,
    from: until ?? 0,
    dues: back ? [...dues, { key: `snooze ${until}`, at: until, asked: true }] : dues,
  };
}

function planOf(sim: Sim, settings: Settings, now: number): Promised[] {
  const all = sim.planLeadTimes ?? settings.planLeadTimes;
  if (!sim.planEnds || all.length === 0) return [];
  const { on, at } = sim.planEnds;
  const stops = at ? civil(on, at) + MINUTE : civil(on, '00:00') + DAY;
  const before = leads(on, all, stops);
  const last = lastOf(all);
  const renewedAt = Math.max(0, ...sim.renewals.filter((r) => r.to === on).map((r) => r.at));
  const unhandled = (dues: Due[]) => dues.filter((d) => d.at > renewedAt);
  const hours = settings.repeatEveryHours;
  if (sim.plan?.oneOff)
    return [promise(sim, `plan ${on}`, /your plan end/, unhandled(before), now < stops, now)];
  if (sim.autoRenewal.state !== 'on') {
    const again = everyHours(Math.min(civil(on, last.at), stops - HOUR), hours, now);
    return [promise(sim, `plan ${on}`, /your plan end/, unhandled([...before, ...again]), true, now)];
  }
  const after = Math.max(stops, civil(on, last.at) + DAY);
  // Lives have plans of days only.
  const period = (sim.plan?.validity?.count ?? 0) * 24;
  const asks = settings.renewalCheck
    ? [{ key: 'after', at: after }, ...everyHours(after, hours || period, now)]
    : [];
  const dues = unhandled([...(settings.balanceCheck ? before : []), ...asks]);
  const paid =
    sim.balance?.amount.currency === 'USD' &&
    sim.balance.amount.minor >= (sim.plan?.price?.minor ?? Number.POSITIVE_INFINITY) &&
    sim.balance.seenAt >= Math.min(...before.map((d) => d.at));
  const open = now >= stops ? settings.renewalCheck && now >= after : !paid;
  return [promise(sim, `plan ${on}`, now >= stops ? /did it renew/ : /enough balance/, dues, open, now)];
}

function numberOf(sim: Sim, settings: Settings, now: number): Promised[] {
  const all = sim.numberLeadTimes ?? settings.numberLeadTimes;
  if (!sim.numberEnds || all.length === 0) return [];
  const { on } = sim.numberEnds;
  const life = sim.numberLife ?? { outgoingBlockedDays: 60, incomingBlockedDays: 30, keptDays: 90 };
  const last = lastOf(all);
  const outgoing = plusDays(on, 1);
  const incoming = plusDays(outgoing, life.outgoingBlockedDays);
  const kept = plusDays(incoming, life.incomingBlockedDays);
  const gone = plusDays(kept, life.keptDays);
  const end = civil(gone, '00:00');
  const dues = [
    ...leads(on, all, civil(outgoing, '00:00')),
    ...[outgoing, incoming, kept].map((day, i) => ({ key: `stage ${i}`, at: civil(day, last.at) })),
    ...leads(plusDays(gone, -1), all, end)
      .filter((d) => d.at > civil(kept, '00:00'))
      .map((d) => ({ ...d, key: `loss ${d.key}` })),
    ...everyHours(civil(on, last.at), settings.repeatEveryHours, now),
  ].filter((d) => d.at < end);
  return [promise(sim, `number ${on}`, /main balance expire/, dues, now < end, now)];
}

function recheckOf(sim: Sim, settings: Settings, now: number): Promised[] {
  const every = settings.recheckAfterDays;
  const none = !sim.plan && !sim.planEnds && sim.autoRenewal.seenAt === undefined;
  if (every === 0 || none || sim.plan?.oneOff) return [];
  const base = dateOf(sim.autoRenewal.seenAt ?? sim.createdAt);
  const first = civil(plusDays(base, every), '09:00');
  const n = Math.max(0, Math.floor((now - first) / (every * DAY)));
  const dues = [n, n + 1].map((k) => ({ key: `${k}x${every}`, at: first + k * every * DAY }));
  return [promise(sim, `recheck ${base}`, /look at its auto-renewal/, dues, true, now)];
}

function itemsOf(sim: Sim, settings: Settings, now: number): Promised[] {
  return sim.items
    .filter((item) => item.kind !== 'promotion' || settings.promotions)
    .map(({ id, title, on, at }) => {
      const start = civil(on, '00:00');
      const end = Math.max(start + DAY, Math.min(sim.snoozedUntil ?? 0, start + 7 * DAY) + DAY);
      const name = `item ${id} ${on} ${at}`;
      return promise(sim, name, new RegExp(title), [{ key: 'it', at: civil(on, at) }], now < end, now);
    });
}

/** The day of each month; of the months before only the last, and only where one was told before. */
function billsOf(settings: Settings, now: number, toldBefore: boolean): Promised[] {
  const day = settings.billReviewDay;
  if (day === 0) return [];
  const [year, month] = [Number(iso(now).slice(0, 4)), Number(iso(now).slice(5, 7)) - 1];
  const dues = (toldBefore ? [-1, 0, 1] : [0, 1]).map((n) => {
    const first = new Date(Date.UTC(year, month + n, 1)).toISOString().slice(0, 8);
    return { key: first, at: civil(`${first}${String(day).padStart(2, '0')}`, '09:00') };
  });
  return [{ name: 'bills', simId: 'general', who: 'Monthly', words: /bill review/, from: 0, dues }];
}

/** Everything that was promised about these SIMs, as far as it matters around `now`. */
export const promises = (
  sims: readonly Sim[],
  settings: Settings,
  now: number,
  billsTold: boolean,
): Promised[] => [
  ...sims.flatMap((sim) => [
    ...planOf(sim, settings, now),
    ...numberOf(sim, settings, now),
    ...recheckOf(sim, settings, now),
    ...itemsOf(sim, settings, now),
  ]),
  ...billsOf(settings, now, billsTold),
];
