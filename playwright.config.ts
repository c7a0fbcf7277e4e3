import { defineConfig } from '@playwright/test';

/**
 * The built extension in two real browsers. A spec that knows no browser runs in both; `*.chromium.spec.ts` needs what only
 * Chromium's driver can do, and the pages of `fill/` test the engine alone.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/e2e',
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  projects: [{ name: 'chromium' }, { name: 'firefox', testMatch: 'both/**/*.spec.ts' }],
});
