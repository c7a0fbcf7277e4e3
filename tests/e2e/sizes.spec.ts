import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { firstLoad, gzipped } from '@/scripts/sizes.mjs';

const KB = 1000;

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const dir = join('.output', build);

  test(`${build}: no more than 30 kB (gzip) is put into each page of the carriers`, () => {
    const scripts = readdirSync(join(dir, 'content-scripts'));
    expect(scripts.toSorted()).toEqual(['cellcard.js', 'metfone.js', 'portal.js', 'smart.js']);
    for (const script of scripts)
      expect(gzipped(join(dir, 'content-scripts', script)), script).toBeLessThanOrEqual(30 * KB);
  });

  test(`${build}: the popup's first load is no more than 60 kB (gzip)`, () => {
    const files = firstLoad(dir, 'popup.html');
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    const total = files.reduce((sum, file) => sum + gzipped(file), 0);
    expect(total).toBeLessThanOrEqual(60 * KB);
  });
}
