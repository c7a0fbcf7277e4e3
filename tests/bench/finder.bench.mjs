// How long the search for the auto-renewal control takes on a page of 50,000 elements, beside a bare walk over the same
// page in the same run, and the longest piece of it that the page has to wait for.

import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../../scripts/browsers.mjs';

const ELEMENTS = 50_000;
const ROUNDS = 9;

async function finder() {
  const out = await build({
    stdin: {
      contents: `import { findAutoRenewal } from './lib/portal/find-auto-renewal'; window.find = () => findAutoRenewal(document);`,
      resolveDir: process.cwd(),
    },
    alias: { '@': process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
  });
  return out.outputFiles[0].text;
}

/** In a page: fills it, then times walks and searches in turn.  */
const measure = async ({ elements, rounds }) => {
  const block = (
    i,
  ) => `<section class="card"><h2>Plan ${i}</h2><p>Renews automatically each month, cancel at any time.</p>
    <ul>${'<li><a href="/plans">Data <b>5 GB</b></a> <span>30 days</span></li>'.repeat(6)}</ul>
    <label><input type="checkbox" name="compare"> Compare</label><button type="button">Buy</button><div class="menu-toggle"></div></section>`;
  const all = document.getElementsByTagName('*');
  for (let i = 0; all.length < elements; i++) document.body.insertAdjacentHTML('beforeend', block(i));
  const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
  const walk = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode.nodeValue ?? '').length;
    return length;
  };
  const timed = async (work) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  /** The longest stretch between two of the search's own yields. */
  const longestTask = async () => {
    const own = scheduler.yield;
    let longest = 0;
    let last = performance.now();
    scheduler.yield = async () => {
      longest = Math.max(longest, performance.now() - last);
      await own.call(scheduler);
      last = performance.now();
    };
    await window.find();
    scheduler.yield = own;
    return Math.max(longest, performance.now() - last);
  };
  // For the processor's time, which is asked for from outside the page.
  window.walk = walk;
  await window.find();
  const walks = [];
  const finds = [];
  const tasks = [];
  for (let i = 0; i < rounds; i++) {
    walks.push(await timed(walk));
    finds.push(await timed(window.find));
    tasks.push(await longestTask());
  }
  return { elements: all.length, walk: median(walks), find: median(finds), task: median(tasks) };
};

/** Milliseconds that the page's own thread worked on `work`: other programs on the machine don't count. */
async function threadTime(session, page, work) {
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const start = await spent();
  await page.evaluate(work);
  return (await spent()) - start;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

async function threadTimes(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const walks = [];
  const finds = [];
  for (let i = 0; i < ROUNDS; i++) {
    walks.push(await threadTime(session, page, 'void window.walk()'));
    finds.push(await threadTime(session, page, 'window.find().then(() => undefined)'));
  }
  return { walk: median(walks), find: median(finds) };
}

/** Runs the bench and prints its row. */
export async function run() {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.evaluate(await finder());
  const { elements, walk, find, task } = await page.evaluate(measure, { elements: ELEMENTS, rounds: ROUNDS });
  const thread = await threadTimes(page);
  await browser.close();
  const row = {
    elements,
    'find ms': find,
    'walk ms': walk,
    ratio: find / walk,
    'thread ratio': thread.find / thread.walk,
    'longest task ms': task,
  };
  console.log(
    'Search for the auto-renewal control beside a bare TreeWalker pass (target: ratio ≤ 3, task < 50 ms)',
  );
  console.table([Object.fromEntries(Object.entries(row).map(([k, v]) => [k, Number(v.toFixed(2))]))]);
  return [row];
}
