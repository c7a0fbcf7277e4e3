// @ts-check
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { build, ROOT, run } from './run.mjs';

/**
 * `npm test`: unit tests, then the built extension in Chromium and Firefox. Everything runs, whatever fails; the last line
 * counts tests, not files.
 */
const REPORTS = join(ROOT, '.output/reports');
const UNIT = join(REPORTS, 'unit.json');
const E2E = join(REPORTS, 'e2e.json');

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
ensureBrowsers();

const unitOk = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`]);
const built = build();
const e2eOk =
  built && run('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: E2E });

let [passed, failed] = [0, 0];
try {
  const unit = read(UNIT);
  passed += unit.numPassedTests;
  failed += unit.numFailedTests;
} catch {
  failed += 1;
}
try {
  const { stats } = read(E2E);
  passed += stats.expected;
  failed += stats.unexpected + stats.flaky;
} catch {
  failed += 1;
}
// A tool can end badly without a failed test: a file that does not load, a build that breaks.
if (failed === 0 && !(unitOk && e2eOk)) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
