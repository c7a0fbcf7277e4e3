import { DAY, type Instant } from '@/lib/civil';
import type { Sim } from '@/lib/sims/schema';
import { GENERAL } from './matters';
import { keyPrefix, type Notice, type Point } from './notice';
import type { Planned, Records } from './planned';
import { LOG_LENGTH, NOTHING_SENT, type Sent, withShown } from './sent';

/** How long the ledger remembers what no clock refers to any more. */
const KEEP = 90 * DAY;
/** How many repetitions a ledger remembers: said every hour, ninety days of them would be thousands a SIM. */
const REPEATS = 60;

/**
 * The ledgers and the log after `notice` was shown at `now`. Written together after the showing: a worker that dies before has
 * recorded nothing and tells the same edition again; one that dies in the write has kept the log or not, and with it all or
 * nothing (see `LogSchema.said`).
 */
export function record(records: Records, notice: Notice, now: Instant): Planned['write'] {
  const { log, torn = new Map<string, string[]>() } = records;
  const bySim = new Map<string, Point[]>();
  for (const point of notice.points) bySim.set(point.simId, [...(bySim.get(point.simId) ?? []), point]);
  const alive = new Set([GENERAL, ...records.sims.map((sim) => sim.id)]);
  const sent = new Map<string, Sent>();
  const said: Record<string, string[]> = {};

  for (const [simId, keys] of torn) {
    if (!alive.has(simId)) continue;
    said[simId] = [...keys];
    sent.set(simId, records.sent.get(simId) ?? NOTHING_SENT);
  }
  for (const [simId, points] of bySim) {
    const keys = points.flatMap((point) => point.covers);
    said[simId] = [...(said[simId] ?? []), ...keys];
    sent.set(simId, withShown(pruned(records.sent.get(simId) ?? NOTHING_SENT, points, now), keys, now));
  }
  const about = notice.points
    .slice(0, LOG_LENGTH)
    .map(({ simId, ask, kind, anchor }) => ({ simId, ask, kind, anchor }));
  const entries = [{ at: now, id: notice.id, about }, ...log.entries].slice(0, LOG_LENGTH);
  return { sent, log: { version: 1, edition: log.edition + 1, said, entries } };
}

/** Clocks whose moments may come up again: those of today, and the one that an undo of the last renewal brings back. */
const livingPrefixes = (sim: Sim): string[] => [
  `plan|${sim.planEnds?.on}`,
  `plan|${sim.renewals.at(-1)?.from}`,
  `number|${sim.numberEnds?.on}`,
  ...sim.items.map((item) => `item|${item.id}`),
];

const isRepeat = (key: string): boolean => key.includes('|repeat|');

/** The ledger without what is long past: moments of dates that are over, and repetitions, which would pile up for ever. */
function pruned(sent: Sent, points: readonly Point[], now: Instant): Sent {
  const sim = points[0]?.sim;
  const living = [...points.map(keyPrefix), ...(sim ? livingPrefixes(sim) : [])];
  const shown = Object.entries(sent.shown).filter(
    ([key, at]) => at > now - KEEP || (!isRepeat(key) && living.some((prefix) => key.startsWith(prefix))),
  );
  const repeats = shown.filter(([key]) => isRepeat(key)).sort(([, a], [, b]) => a - b);
  const tooMany = new Set(repeats.slice(0, -REPEATS).map(([key]) => key));
  return { ...sent, shown: Object.fromEntries(shown.filter(([key]) => !tooMany.has(key))) };
}
