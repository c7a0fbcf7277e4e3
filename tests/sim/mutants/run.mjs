// @ts-check
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, ROOT } from '../bundle.mjs';
import { inProcess } from '../processes.mjs';
import { MUTANTS } from './table.mjs';

/**
 * `npm run mutants [a pattern of names]`: plants each fault in a copy of the code and runs simulated lives against it, then, where they
 * notice nothing, the unit tests. Prints who caught what, and the share.
 */
const LIVES = 400;
/** A fault may make a life endless. */
const TIMEOUT = 300_000;
const TARGET = 0.95;

/** @param {number} index @returns {Promise<boolean>} */
const unitTestsPass = (index) =>
  new Promise((done) => {
    const args = ['run', 'tests/unit/reminders', '--config', 'tests/sim/mutants/vitest.config.mjs'];
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
      cwd: ROOT,
      env: { ...process.env, MUTANT: String(index) },
      stdio: 'ignore',
      timeout: TIMEOUT,
    });
    child.once('exit', (code) => done(code === 0));
  });

/**
 * Who catches the mutant, or undefined.
 * @param {number} index
 * @param {string} dir
 */
async function caughtBy(index, dir) {
  const file = join(dir, `life-${index}.mjs`);
  await bundle(file, MUTANTS[index]);
  const lives = { url: pathToFileURL(file).href, from: 1, to: LIVES, step: 1 };
  try {
    const failure = await inProcess(lives, { timeout: TIMEOUT, quiet: true });
    if (failure) return `life ${failure.seed}: ${failure.broken}`;
  } catch (error) {
    return `lives: ${error instanceof Error ? error.message : error}`;
  }
  return (await unitTestsPass(index)) ? undefined : 'unit tests';
}

/**
 * Without a fault everything must pass: else everything would count as caught.
 * @param {string} dir
 */
async function checkWithoutFault(dir) {
  const file = join(dir, 'life.mjs');
  await bundle(file);
  const failure = await inProcess({ url: pathToFileURL(file).href, from: 1, to: LIVES, step: 1 });
  if (failure) throw new Error(`no fault planted, and yet life ${failure.seed}: ${failure.broken}`);
  if (!(await unitTestsPass(-1))) throw new Error('no fault planted, and yet a unit test fails');
}

const only = new RegExp(process.argv[2] ?? '');
const chosen = MUTANTS.flatMap(({ name }, index) => (only.test(name) ? [index] : []));
const dir = await mkdtemp(join(tmpdir(), 'bantor-mutants-'));
let killed = 0;
try {
  await checkWithoutFault(dir);
  const queue = [...chosen];
  const work = async () => {
    for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
      const by = await caughtBy(index, dir);
      if (by) killed++;
      const { file, name } = MUTANTS[index] ?? {};
      console.log(`${by ? 'killed' : 'ALIVE '}  ${file}: ${name}${by ? `  (${by.slice(0, 90)})` : ''}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
} finally {
  await rm(dir, { recursive: true });
}
console.log(`${killed} of ${chosen.length} mutants killed: ${((100 * killed) / chosen.length).toFixed(1)} %`);
if (killed < TARGET * chosen.length) process.exitCode = 1;
