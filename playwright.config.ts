import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browsers.mjs';

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
  // The system's browser: none is downloaded. Specs that load the extension launch their own.
  use: { launchOptions: { executablePath: findBrowser('chromium'), args: ['--no-sandbox'] } },
  projects: [{ name: 'chromium' }, { name: 'firefox', testMatch: 'both/**/*.spec.ts' }],
});
