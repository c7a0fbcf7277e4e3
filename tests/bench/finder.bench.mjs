// How long the search for the auto-renewal control takes on a page of 50,000 elements, beside a bare walk over the same
// page in the same run, and the longest piece of it that the page has to wait for.
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

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

/** Runs the bench and prints its row. */
export async function run() {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.evaluate(await finder());
  const { elements, walk, find, task } = await page.evaluate(measure, { elements: ELEMENTS, rounds: ROUNDS });
  await browser.close();
  const row = { elements, 'find ms': find, 'walk ms': walk, ratio: find / walk, 'longest task ms': task };
  console.log(
    'Search for the auto-renewal control beside a bare TreeWalker pass (target: ratio ≤ 3, task < 50 ms)',
  );
  console.table([Object.fromEntries(Object.entries(row).map(([k, v]) => [k, Number(v.toFixed(2))]))]);
  return [row];
}
