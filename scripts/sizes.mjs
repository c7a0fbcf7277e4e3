// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a file as a store or a server would send it. @param {string} file */
export const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/**
 * What a page of the extension loads before anything is pressed: itself, its scripts, the modules known to come with them, its
 * styles.
 * @param {string} dir of the build
 * @param {string} page `popup.html`
 * @returns {string[]} paths
 */
export function firstLoad(dir, page) {
  const html = readFileSync(join(dir, page), 'utf8');
  const files = Array.from(html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g), ([, file]) =>
    join(dir, file ?? ''),
  );
  return [join(dir, page), ...files];
}
