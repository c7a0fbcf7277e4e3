// How long one reconcile takes, beside JSON.parse of the same records: a ratio, so that the machine matters little.
import { resolve } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');
const ROUNDS = 5;
const DAY = 86_400_000;
const NOW = Date.parse('2026-11-20T09:00:00+07:00');
/** `growth`: how much slower a SIM is among 10,000 than among 1,000, beside the same for JSON.parse, which is linear. */
const PROMISED = { ratio: 50, writes: 1, alarms: 1, growth: 1.1 };

const dateOf = (at) => new Date(at + DAY * (7 / 24)).toISOString().slice(0, 10);
/** The machine is never quite idle: the quickest of several runs says what the work itself takes. */
const best = (numbers) => Math.min(...numbers);

/** A SIM as people keep it: a plan, both clocks, a balance, half a year of renewals, and what was said so far. */
function records(count, endsIn) {
  const items = { settings: { quietHours: { from: '21:00', to: '07:00' }, repeatEveryHours: 6 } };
  for (let i = 0; i < count; i++) {
    const id = `sim-${String(i).padStart(5, '0')}`;
    const on = dateOf(NOW + endsIn(i) * DAY);
    items[`sim:${id}`] = {
      version: 1,
      id,
      carrier: ['smart', 'metfone', 'cellcard'][i % 3],
      number: `+85510${String(100_000 + i)}`,
      label: `Shop ${i}`,
      plan: {
        name: '30 days',
        price: { minor: 600, currency: 'USD' },
        validity: { count: 30, unit: 'day' },
        oneOff: false,
      },
      planEnds: { on },
      numberEnds: { on: dateOf(NOW + (60 + (i % 90)) * DAY) },
      balance: { amount: { minor: 250, currency: 'USD' }, seenAt: NOW - 5 * DAY },
      autoRenewal: { state: ['on', 'off', 'unknown'][i % 3], seenAt: NOW - (i % 50) * DAY },
      items: [],
      renewals: Array.from({ length: 6 }, (_, n) => ({
        at: NOW - (6 - n) * 30 * DAY,
        from: dateOf(NOW - (6 - n) * 30 * DAY),
        to: dateOf(NOW - (5 - n) * 30 * DAY),
        price: { minor: 600, currency: 'USD' },
        planName: '30 days',
      })),
      createdAt: NOW - 200 * DAY,
      updatedAt: NOW - i,
    };
    items[`sent:${id}`] = {
      version: 1,
      shown: Object.fromEntries([3, 1, 0].map((d) => [`plan|2026-10-21|${d}@09:00`, NOW - (30 + d) * DAY])),
    };
  }
  return items;
}

async function core() {
  const contents = `export { reconcile } from '@/lib/reminders/reconcile';
    export { CARRIER_LIVES } from '@/lib/reminders/carrier-facts';`;
  const out = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    alias: { '@': ROOT },
  });
  return import(`data:text/javascript;base64,${Buffer.from(out.outputFiles[0].text).toString('base64')}`);
}

/** One reconcile of `items` in a browser that answers at once; counts what it is asked to do. */
async function once({ reconcile, CARRIER_LIVES }, items) {
  const did = { writes: 0, notifications: 0 };
  let alarm;
  const run = (task) => task();
  const ports = {
    area: {
      get: async (keys) => (keys === null ? items : Object.fromEntries(keys.map((key) => [key, items[key]]))),
      set: async () => void did.writes++,
      remove: async () => void did.writes++,
    },
    storageLock: run,
    reconcileLock: run,
    alarm: {
      get: async () => alarm,
      set: async (when) => {
        alarm = when;
      },
      clear: async () => {
        alarm = undefined;
      },
    },
    notifications: {
      buttons: true,
      show: async () => void did.notifications++,
      clear: async () => {},
      shown: async () => [],
    },
    badge: async () => {},
    now: () => NOW,
    unrecorded: new Set(),
    language: () => 'zh-CN',
    lives: CARRIER_LIVES,
    balanceCodes: {},
  };
  const start = performance.now();
  const result = await reconcile(ports);
  const ms = performance.now() - start;
  if (!result.ok) throw new Error('reconcile failed');
  return { ms, ...did, alarms: alarm === undefined ? 0 : 1 };
}

/** The sizes take turns, so that a busy moment of the machine meets both. */
async function measure(lib, counts, endsIn) {
  const sizes = counts.map((count) => ({
    count,
    text: JSON.stringify(records(count, endsIn)),
    parses: [],
    runs: [],
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { text, parses, runs } of sizes) {
      // What the browser hands out are new objects each time: nothing may be kept by identity.
      const start = performance.now();
      const items = JSON.parse(text);
      parses.push(performance.now() - start);
      runs.push(await once(lib, items));
    }
  }
  return sizes.map(({ count, parses, runs }) => {
    const parse = best(parses);
    const ms = best(runs.map((run) => run.ms));
    const [{ writes, alarms, notifications }] = runs;
    return { sims: count, parse, ms, ratio: ms / parse, writes, alarms, notifications };
  });
}

const CASES = {
  'nothing due': () => 20,
  'dates spread over a month': (i) => i % 30,
  'all due on one morning': () => 3,
};

/** Runs the bench, prints a row for each case and size, and says where a promise is broken. */
export async function run() {
  const lib = await core();
  const rows = [];
  for (const [name, endsIn] of Object.entries(CASES)) {
    const [small, large] = await measure(lib, [1_000, 10_000], endsIn);
    rows.push({ case: name, ...small }, { case: name, ...large, growth: large.ratio / small.ratio });
  }
  console.log(
    'One reconcile beside JSON.parse of the same records; growth: the ratio at 10,000 SIMs by that at 1,000',
  );
  console.table(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([k, v]) => [k, typeof v === 'number' ? Number(v.toFixed(2)) : v]),
      ),
    ),
  );
  const broken = rows.flatMap((row) =>
    Object.entries(PROMISED).flatMap(([what, most]) =>
      row[what] > most ? [`${row.case}, ${row.sims} SIMs: ${what} ${row[what].toFixed(1)} > ${most}`] : [],
    ),
  );
  for (const line of broken) console.log(`over its bound: ${line}`);
  return rows;
}
