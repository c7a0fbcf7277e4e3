// How long one field scan takes, beside a bare walk over the same page: a ratio, so that the machine matters little.

import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../../scripts/browsers.mjs';

const ROUNDS = 15;
/** Fresh pages whose first scan is timed: it runs code that no scan before it has compiled. */
const FIRSTS = 5;

/** A page as portals have them: much markup, some forms, labels of every kind. */
function fixture({ forms, filler }) {
  const form = (i) => `<form class="panel" action="/save-${i}"><fieldset><legend>Profile ${i}</legend>
    <p><label for="given-${i}">First name</label><input id="given-${i}" name="firstName"></p>
    <p><label>Last name <input name="lastName"></label></p>
    <p><span>លេខទូរស័ព្ទ</span><span>+855</span><input type="tel" placeholder="012 345 678"></p>
    <p><input type="email" name="email" placeholder="you@example.com"></p>
    <p><select name="country"><option>កម្ពុជា</option><option>Việt Nam</option></select></p>
    <p><label>Password <input type="password" name="password"></label></p>
    <p><label><input type="checkbox" name="terms"> I agree</label><button type="submit">Create account</button></p>
    </fieldset></form>`;
  const block = (i) =>
    `<section><h2>Plan ${i}</h2><ul>${'<li><a href="#"><span>Data</span> <b>5 GB</b></a></li>'.repeat(10)}</ul></section>`;
  return (
    Array.from({ length: filler }, (_, i) => block(i)).join('') +
    Array.from({ length: forms }, (_, i) => form(i)).join('')
  );
}

const PAGES = {
  'one form, small page': { forms: 1, filler: 5 },
  'three forms, usual page': { forms: 3, filler: 40 },
  'ten forms, large page': { forms: 10, filler: 1200 },
  'as many fields as are read (400)': { forms: 60, filler: 40 },
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

async function scanner() {
  const out = await build({
    stdin: {
      contents: `import { scanFields } from './lib/portal/classify-fields'; window.scan = () => scanFields(document).matches.length;`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
  });
  return out.outputFiles[0].text;
}

/** In a page: the first scan (cold code), later ones, and walks that look at every element. */
const measure = (rounds) => {
  // Pages round their clock to 0.1 ms: short work is repeated until it fills some of those.
  const timed = (work, times = 1) => {
    const start = performance.now();
    for (let i = 0; i < times; i++) work();
    return (performance.now() - start) / times;
  };
  const walk = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    let seen = 0;
    while (walker.nextNode()) seen += walker.currentNode.localName.length;
    return seen;
  };
  const first = timed(window.scan);
  const scans = [];
  const walks = [];
  for (let i = 0; i < rounds; i++) {
    walks.push(timed(walk, 20));
    scans.push(timed(window.scan, 4));
  }
  return { first, scans, walks, elements: document.querySelectorAll('*').length };
};

/** Runs the bench and prints a row for each page. */
export async function run() {
  const code = await scanner();
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  const rows = [];
  for (const [name, size] of Object.entries(PAGES)) {
    const firsts = [];
    let last;
    for (let i = 0; i < FIRSTS; i++) {
      const page = await browser.newPage();
      await page.setContent(`<!doctype html><body>${fixture(size)}</body>`);
      await page.evaluate(code);
      last = await page.evaluate(measure, i === FIRSTS - 1 ? ROUNDS : 0);
      firsts.push(last.first);
      await page.close();
    }
    const [first, scan, walk] = [firsts, last.scans, last.walks].map(median);
    rows.push({
      page: name,
      elements: last.elements,
      'first ms': first,
      'scan ms': scan,
      'walk ms': walk,
      ratio: scan / walk,
      'first / scan': first / scan,
    });
  }
  await browser.close();
  console.log('Field scan beside a bare TreeWalker pass over the same page');
  console.table(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([k, v]) => [k, typeof v === 'number' ? Number(v.toFixed(2)) : v]),
      ),
    ),
  );
  return rows;
}
