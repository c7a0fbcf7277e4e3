// @ts-check
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Lives in a process of their own; not in a thread, which can't change its time zone.
 * @typedef {{ url: string, from: number, to: number, step: number }} Lives seeds `from`, `from + step`, … up to `to`
 * @typedef {{ seed: number, broken: string }} Failure
 */
const CHILD = 'lives';

/**
 * The first of these lives that broke a law. Rejects when the process ends without an answer.
 * @param {Lives} lives
 * @param {{ timeout?: number, quiet?: boolean }} [options] `timeout` in ms
 * @returns {Promise<Failure | null>}
 */
export const inProcess = (lives, { timeout, quiet } = {}) =>
  new Promise((done, failed) => {
    const child = fork(fileURLToPath(import.meta.url), [CHILD], { timeout, silent: quiet });
    child.once('message', (answer) => {
      done(/** @type {any} */ (answer));
      child.disconnect();
    });
    child.once('exit', (code, signal) =>
      failed(new Error(`a process of lives ended with ${code ?? signal}`)),
    );
    child.send(lives);
  });

/** @param {Lives} lives */
async function livesOf({ url, from, to, step }) {
  const { live } = await import(url);
  for (let seed = from; seed <= to; seed += step) {
    const broken = await live(seed);
    if (broken) return { seed, broken };
  }
  return null;
}

if (process.argv[2] === CHILD && process.send) {
  // Nobody waits for the answer any more.
  process.once('disconnect', () => process.exit());
  process.once('message', async (lives) => process.send?.(await livesOf(/** @type {Lives} */ (lives))));
}
