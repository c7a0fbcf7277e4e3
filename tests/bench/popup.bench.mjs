// How long the popup takes until its first SIM is painted, beside an empty page of the same extension in the same run: a ratio, so
// that the machine matters little.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/launch.mjs';

const ROUNDS = 15;
const SIMS = [0, 100, 1000];
const DAY_MS = 86_400_000;
/** Nothing is fetched: no proxy needs to listen. */
const NOWHERE = 9;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const day = (days) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

const sim = (i) => ({
  version: 1,
  id: `sim${i}`,
  carrier: ['smart', 'metfone', 'cellcard'][i % 3],
  number: `+85596${String(1_000_000 + i)}`,
  label: `Card ${i}`,
  plan: { name: 'Laor! $6', price: { minor: 600, currency: 'USD' }, validity: { count: 30, unit: 'day' } },
  planEnds: { on: day((i * 7) % 60) },
  numberEnds: { on: day(90 + (i % 90)) },
  autoRenewal: { state: i % 2 ? 'on' : 'unknown', seenAt: 1 },
  createdAt: i + 1,
  updatedAt: i + 1,
});

/** In every page, before its own scripts: when what is looked for stands there, and has been painted. */
const watch = (css) => {
  window.bantorPainted = new Promise((done) => {
    const look = () => {
      if (!document.querySelector(css)) return requestAnimationFrame(look);
      // The frame in which it was found is painted before the second one after it begins.
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
    };
    look();
  });
};

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'bantor-bench-'));
  const dir = join(folder, 'extension');
  cpSync('.output/chrome-mv3', dir, { recursive: true });
  writeFileSync(join(dir, 'empty.html'), '<!doctype html><title>Empty</title><p class="hero">Nothing</p>');
  const { context, origin } = await launchChromium({
    profile: join(folder, 'profile'),
    proxyPort: NOWHERE,
    dir,
  });
  try {
    const control = await context.newPage();
    await control.goto(`${origin}/empty.html`);
    await context.addInitScript(watch, '.hero, .empty');
    const paint = async (path) => {
      const page = await context.newPage();
      await page.goto(`${origin}/${path}`, { waitUntil: 'commit' });
      const ms = await page.evaluate(() => window.bantorPainted);
      await page.close();
      return ms;
    };
    const rows = [];
    for (const n of SIMS) {
      const records = Object.fromEntries(Array.from({ length: n }, (_, i) => [`sim:sim${i}`, sim(i)]));
      await control.evaluate(
        (all) => chrome.storage.local.clear().then(() => chrome.storage.local.set(all)),
        records,
      );
      const [empty, popup] = [[], []];
      // The first round warms the caches of both.
      for (let i = 0; i <= ROUNDS; i++) {
        const pair = [await paint('empty.html'), await paint('popup.html')];
        if (i === 0) continue;
        empty.push(pair[0]);
        popup.push(pair[1]);
      }
      const ratio = median(popup.map((ms, i) => ms / empty[i]));
      rows.push({ SIMs: n, 'empty page ms': median(empty), 'popup ms': median(popup), ratio });
    }
    console.log(
      `Popup until its first SIM is painted, beside an empty page of the extension (median of ${ROUNDS} pairs)`,
    );
    console.table(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, Number(v.toFixed(2))]))),
    );
    return rows;
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
