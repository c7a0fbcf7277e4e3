// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { inProcess } from './processes.mjs';

/**
 * `npm run sim -- --lives 100000`: so many lives on every core; `--seed 7 --verbose` replays one, step by step.
 */
const MOST_PROCESSES = 8;

async function main() {
  const { values } = parseArgs({
    options: { lives: { type: 'string' }, seed: { type: 'string' }, verbose: { type: 'boolean' } },
  });
  const dir = await mkdtemp(join(tmpdir(), 'bantor-sim-'));
  const file = join(dir, 'life.mjs');
  try {
    await bundle(file);
    const url = pathToFileURL(file).href;
    if (values.seed) {
      const { live } = await import(url);
      const broken = await live(Number(values.seed), values.verbose ? console.log : undefined);
      console.log(broken ?? 'kept the promise');
      return !broken;
    }
    const lives = Number(values.lives ?? 10_000);
    const step = Math.min(availableParallelism(), MOST_PROCESSES);
    const started = performance.now();
    const starts = Array.from({ length: step }, (_, i) => i + 1);
    const results = await Promise.all(starts.map((from) => inProcess({ url, from, to: lives, step })));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const failures = results.flatMap((result) => result ?? []);
    for (const { seed, broken } of failures)
      console.log(`seed ${seed}: ${broken}\n  replay: npm run sim -- --seed ${seed} --verbose`);
    console.log(
      `${lives} lives, ${step} processes, ${seconds} s: ${failures.length > 0 ? 'BROKEN' : 'kept'}`,
    );
    return failures.length === 0;
  } finally {
    await rm(dir, { recursive: true });
  }
}

if (!(await main())) process.exitCode = 1;
