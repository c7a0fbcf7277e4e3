import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const KB = 1000;
const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** What a page of the extension loads before anything is pressed: its scripts, the modules known to come with them, its styles. */
function firstLoad(page: string): string[] {
  const html = readFileSync(page, 'utf8');
  return Array.from(html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g), ([, file]) => file as string);
}

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const dir = join('.output', build);

  test(`${build}: no more than 30 kB (gzip) is put into each page of the carriers`, () => {
    const scripts = readdirSync(join(dir, 'content-scripts'));
    expect(scripts.toSorted()).toEqual(['cellcard.js', 'metfone.js', 'portal.js', 'smart.js']);
    for (const script of scripts)
      expect(gzipped(join(dir, 'content-scripts', script)), script).toBeLessThanOrEqual(30 * KB);
  });

  test(`${build}: the popup's first load is no more than 60 kB (gzip)`, () => {
    const files = firstLoad(join(dir, 'popup.html'));
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    const total = ['popup.html', ...files].reduce((sum, file) => sum + gzipped(join(dir, file)), 0);
    expect(total).toBeLessThanOrEqual(60 * KB);
  });
}
