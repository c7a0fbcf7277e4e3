// @ts-check
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';

/**
 * `npm run sim -- --lives 100000`: so many lives on every core; `--seed 7 --verbose` replays one, step by step. Processes and not
 * threads: a thread can't change its time zone.
 */
const MOST_PROCESSES = 8;

/**
 * Lives `from`, `from + step`, … up to `to`; the first that broke a law.
 * @param {{ url: string, from: number, to: number, step: number }} lives
 */
async function livesOf({ url, from, to, step }) {
  const { live } = await import(url);
  for (let seed = from; seed <= to; seed += step) {
    const broken = await live(seed);
    if (broken) return { seed, broken };
  }
  return null;
}

/** @returns {Promise<{ seed: number, broken: string } | null>} */
const inProcess = (/** @type {Parameters<typeof livesOf>[0]} */ lives) =>
  new Promise((done, failed) => {
    const child = fork(fileURLToPath(import.meta.url));
    child.once('message', (answer) => {
      done(/** @type {any} */ (answer));
      child.disconnect();
    });
    child.once('exit', (code) => failed(new Error(`a process of the simulator ended with ${code}`)));
    child.send(lives);
  });

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

if (process.send)
  process.once('message', async (lives) => process.send?.(await livesOf(/** @type {any} */ (lives))));
else if (!(await main())) process.exitCode = 1;
