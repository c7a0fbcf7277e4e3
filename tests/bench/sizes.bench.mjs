// What the built extension weighs, gzip; the limits are held by the tests.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { firstLoad, gzipped } from '../../scripts/sizes.mjs';

const KB = 1000;
const LIMITS = { content: 30, popup: 60 };

export function run() {
  const rows = [];
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const dir = join('.output', build);
    const sum = (files) => files.reduce((total, file) => total + gzipped(file), 0) / KB;
    for (const script of readdirSync(join(dir, 'content-scripts')).filter((file) => file.endsWith('.js')))
      rows.push({
        build,
        what: `content script ${script}`,
        'kB gzip': sum([join(dir, 'content-scripts', script)]),
        limit: LIMITS.content,
      });
    for (const part of readdirSync(dir).filter((file) => /^page-.*\.js$/.test(file)))
      rows.push({ build, what: `${part}, when a page needs it`, 'kB gzip': sum([join(dir, part)]) });
    for (const page of ['popup', 'action', 'options'])
      rows.push({
        build,
        what: `first load of ${page}.html`,
        'kB gzip': sum(firstLoad(dir, `${page}.html`)),
        ...(page === 'popup' && { limit: LIMITS.popup }),
      });
    rows.push({ build, what: 'background', 'kB gzip': sum([join(dir, 'background.js')]) });
  }
  console.table(rows.map((row) => ({ ...row, 'kB gzip': Number(row['kB gzip'].toFixed(1)) })));
  return rows;
}
