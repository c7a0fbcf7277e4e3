// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:process';
import { chromium } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { ROOT } from './run.mjs';

export const GECKO_ID = 'bantor@bantor.app';
/** Fixed beforehand, since nothing outside Firefox can ask for it. */
export const FIREFOX_UUID = '6a3f1c52-8d1e-4f0b-9a57-2b7c0de1f4aa';

/** Started as root in a container, Chromium has no sandbox to use. */
const ROOTLESS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The id that Chromium gives to an unpacked extension: the hash of its folder's path, in letters. @param {string} dir */
function unpackedId(dir) {
  const path = realpathSync(dir);
  const hash = createHash('sha256').update(path, platform === 'win32' ? 'utf16le' : 'utf8');
  return hash
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * Chromium's question "allow this site?" is a window of its own that no driver can press. But what was answered with yes once
 * is not asked again: a new profile starts with that memory. The extension has no permission by it, it must still ask, in a
 * real press; only the question is left out.
 * @param {string} profile @param {string} dir @param {string[]} patterns
 */
function rememberYes(profile, dir, patterns) {
  const file = join(profile, 'Default/Preferences');
  if (existsSync(file)) return;
  const granted = { api: [], explicit_host: patterns, manifest_permissions: [], scriptable_host: [] };
  const known = { granted_permissions: granted, runtime_granted_permissions: granted };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { settings: { [unpackedId(dir)]: known } } }));
}

/**
 * Starts Chromium with the built extension; the network is the portals' proxy and nothing else.
 * @param {{ profile: string, proxyPort: number, headless?: boolean, lang?: string, dark?: boolean, viewport?: { width: number, height: number } | null, yesTo?: string[], dir?: string, driven?: boolean }} options `yesTo`: match patterns that the extension gets
 *   when it asks for them (a new profile only); `dir`: another folder than the build's; `driven`: the driver may load a newer version, and press the extension's button in the toolbar
 */
export async function launchChromium({
  profile,
  proxyPort,
  headless = true,
  lang = 'zh-CN',
  dark = false,
  viewport = { width: 1200, height: 800 },
  yesTo = [],
  dir = join(ROOT, '.output/chrome-mv3'),
  driven = false,
}) {
  rememberYes(profile, dir, yesTo);
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
      ...(driven ? ['--enable-unsafe-extension-debugging'] : []),
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--proxy-server=127.0.0.1:${proxyPort}`,
      `--lang=${lang}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  // Without it a press on what is not there waits for ever.
  context.setDefaultTimeout(20_000);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}` };
}

/**
 * Starts Firefox with the built extension, likewise. Storage outlives a restart, as it does for an installed extension:
 * a temporary one would lose it.
 * @param {{ profile: string, proxyPort: number, lang?: string, dir?: string }} options `dir`: another folder than the build's
 */
export async function launchFirefox({
  profile,
  proxyPort,
  lang = 'zh-CN',
  dir = join(ROOT, '.output/firefox-mv3'),
}) {
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
  await browser.installExtension(dir);
  return { browser, origin: `moz-extension://${FIREFOX_UUID}` };
}
