// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';

/** `npm run bench [name]`: runs every `tests/bench/NAME.bench.mjs`, or the one named; each prints its own table. */
const only = process.argv[2];
const dir = join(ROOT, 'tests/bench');
const files = readdirSync(dir)
  .filter((file) => file.endsWith('.bench.mjs') && (!only || file === `${only}.bench.mjs`))
  .sort();
for (const file of files) {
  console.log(`\n# ${file.replace('.bench.mjs', '')}`);
  const module = await import(pathToFileURL(join(dir, file)).href);
  await module.run?.();
}
