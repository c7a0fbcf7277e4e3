// @ts-check
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { ROOT } from './run.mjs';

export const GECKO_ID = 'bantor@bantor.app';
/** Fixed beforehand, since nothing outside Firefox can ask for it. */
export const FIREFOX_UUID = '6a3f1c52-8d1e-4f0b-9a57-2b7c0de1f4aa';

/** Started as root in a container, Chromium has no sandbox to use. */
const ROOTLESS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Starts Chromium with the built extension; the network is the portals' proxy and nothing else.
 * @param {{ profile: string, proxyPort: number, headless?: boolean, lang?: string, dark?: boolean, viewport?: { width: number, height: number } | null }} options
 */
export async function launchChromium({
  profile,
  proxyPort,
  headless = true,
  lang = 'zh-CN',
  dark = false,
  viewport = { width: 1200, height: 800 },
}) {
  const dir = join(ROOT, '.output/chrome-mv3');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless,
    viewport,
    locale: lang,
    colorScheme: dark ? 'dark' : 'light',
    ignoreHTTPSErrors: true,
    args: [
      `--disable-extensions-except=${dir}`,
      `--load-extension=${dir}`,
      ...ROOTLESS,
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--proxy-server=127.0.0.1:${proxyPort}`,
      `--lang=${lang}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}` };
}

/**
 * Starts Firefox with the built extension, likewise. Storage outlives a restart, as it does for an installed extension:
 * a temporary one would lose it.
 * @param {{ profile: string, proxyPort: number, lang?: string }} options
 */
export async function launchFirefox({ profile, proxyPort, lang = 'zh-CN' }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1200, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // The browser's own question can't be clicked without a display: answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': lang,
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
    },
  });
  await browser.installExtension(join(ROOT, '.output/firefox-mv3'));
  return { browser, origin: `moz-extension://${FIREFOX_UUID}` };
}
