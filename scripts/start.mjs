// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { PORTALS } from '../tests/portals/places.mjs';
import { startPortals } from '../tests/portals/server.mjs';
import { ensureBrowsers } from './browsers.mjs';
import { runDemo } from './demo.mjs';
import { launchChromium } from './launch.mjs';
import { run } from './run.mjs';

/**
 * `npm start`: the extension in a browser that meets the demo portals under the carriers' host names. Without a display it does
 * the main job by itself, says what happened and ends; with one it stays open until it is closed.
 */
const hasDisplay = !env.CI && (platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY));

ensureBrowsers();
if (!run('wxt', ['build', '-b', 'chrome'])) process.exit(1);
const portals = await startPortals();
const profile = mkdtempSync(join(tmpdir(), 'bantor-start-'));
try {
  const size = hasDisplay ? { viewport: null } : {};
  // With a display, the browser's own question is the person's to answer.
  const yesTo = hasDisplay ? [] : [`${new URL(PORTALS.cpm.account).origin}/*`];
  const options = { profile, proxyPort: portals.port, headless: !hasDisplay, yesTo, ...size };
  const browser = await launchChromium(options);
  if (hasDisplay) {
    const page = await browser.context.newPage();
    await page.goto(PORTALS.smart.account);
    const closed = new Promise((done) => browser.context.once('close', done));
    console.log('Bantor is in the toolbar. Demo portals (sign in with any number; the page shows the code):');
    for (const { account } of Object.values(PORTALS)) console.log(`  ${account}`);
    await closed;
  } else {
    process.exitCode = (await runDemo(browser)) === 0 ? 0 : 1;
    await browser.context.close();
  }
} finally {
  await portals.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
