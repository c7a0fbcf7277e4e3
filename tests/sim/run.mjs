import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { bundle } from './bundle.mjs';

/** Lives `from`, `from + step`, … up to `to`; the first that broke a law. */
async function livesOf({ url, from, to, step }) {
  const { live } = await import(url);
  for (let seed = from; seed <= to; seed += step) {
    const broken = await live(seed);
    if (broken) return { seed, broken };
  }
  return undefined;
}

if (isMainThread) {
  const { values } = parseArgs({
    options: { lives: { type: 'string' }, seed: { type: 'string' }, verbose: { type: 'boolean' } },
  });
  const dir = await mkdtemp(join(tmpdir(), 'bantor-sim-'));
  const file = join(dir, 'life.mjs');
  await bundle(file);
  const url = pathToFileURL(file).href;
  try {
    if (values.seed) {
      const { live } = await import(url);
      const broken = await live(Number(values.seed), values.verbose ? console.log : undefined);
      console.log(broken ?? 'kept the promise');
      process.exitCode = broken ? 1 : 0;
    } else {
      const lives = Number(values.lives ?? 10_000);
      const step = Math.min(availableParallelism(), 8);
      const started = performance.now();
      const results = await Promise.all(
        Array.from({ length: step }, (_, i) => {
          const worker = new Worker(new URL(import.meta.url), {
            workerData: { url, from: i + 1, to: lives, step },
          });
          return new Promise((done, failed) => worker.once('message', done).once('error', failed));
        }),
      );
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const failures = results.filter(Boolean);
      for (const { seed, broken } of failures)
        console.log(`seed ${seed}: ${broken}\n  replay: npm run sim -- --seed ${seed} --verbose`);
      console.log(
        `${lives} lives, ${step} threads, ${seconds} s: ${failures.length > 0 ? 'BROKEN' : 'kept'}`,
      );
      process.exitCode = failures.length > 0 ? 1 : 0;
    }
  } finally {
    await rm(dir, { recursive: true });
  }
} else {
  parentPort.postMessage(await livesOf(workerData));
}
