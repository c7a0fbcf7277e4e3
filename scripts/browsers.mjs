// @ts-check
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { pathToFileURL } from 'node:url';

const MAC = '/Applications';
const WINDOWS = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
  (dir) => dir !== undefined,
);

/** Where each browser is usually found: names on the PATH, then places of macOS and Windows. */
const PLACES = {
  chromium: {
    override: 'CHROMIUM',
    // Google Chrome 137+ ignores --load-extension, so only Chromium's own builds will do.
    names: ['chromium', 'chromium-browser'],
    files: [
      `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
      ...WINDOWS.map((dir) => join(dir, 'Chromium/Application/chrome.exe')),
    ],
  },
  firefox: {
    override: 'FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    files: [
      `${MAC}/Firefox.app/Contents/MacOS/firefox`,
      ...WINDOWS.map((dir) => join(dir, 'Mozilla Firefox/firefox.exe')),
    ],
  },
};

/** What Debian and Ubuntu call the things the tests need: browsers, fonts for Khmer and Chinese, a QR reader, certificates. */
const PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-core', 'fonts-noto-cjk', 'zbar-tools', 'openssl'];

/** @param {string} name */
const onPath = (name) =>
  (env.PATH ?? '')
    .split(delimiter)
    .map((dir) => join(dir, platform === 'win32' ? `${name}.exe` : name))
    .find((file) => existsSync(file));

/**
 * The executable of a browser, or undefined. The environment variables CHROMIUM and FIREFOX come first.
 * @param {keyof typeof PLACES} which
 * @returns {string | undefined}
 */
export function findBrowser(which) {
  const { override, names, files } = PLACES[which];
  const given = env[override];
  if (given) return existsSync(given) ? given : undefined;
  for (const name of names) {
    const file = onPath(name);
    if (file) return file;
  }
  return files.find((file) => existsSync(file));
}

/** Whether Khmer and Chinese have a font; unknown (true) where fontconfig is not the one to ask. */
function hasFonts() {
  const list = (/** @type {string} */ lang) => spawnSync('fc-list', [`:lang=${lang}`], { encoding: 'utf8' });
  const km = list('km');
  return km.error !== undefined ? platform !== 'linux' : km.stdout !== '' && list('zh-cn').stdout !== '';
}

const missing = () => [
  ...(findBrowser('chromium') ? [] : ['Chromium']),
  ...(findBrowser('firefox') ? [] : ['Firefox']),
  ...(hasFonts() ? [] : ['fonts for Khmer and Chinese']),
  ...(onPath('openssl') ? [] : ['openssl']),
  ...(platform !== 'linux' || onPath('zbarimg') ? [] : ['zbarimg']),
];

/**
 * Makes sure that both browsers and what the tests need beside them are there; installs them on Debian and Ubuntu as root.
 * @returns {{ chromium: string, firefox: string }} the executables
 * @throws {Error} that says in one line what to install, where this script can't
 */
export function ensureBrowsers() {
  const before = missing();
  const mayInstall = platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined;
  if (before.length > 0 && mayInstall) {
    console.log(`Installing ${before.join(', ')} …`);
    /** @type {import('node:child_process').ExecFileSyncOptions} */
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], options);
  }
  const [chromium, firefox] = [findBrowser('chromium'), findBrowser('firefox')];
  const after = missing();
  if (after.length > 0) console.warn(`Missing: ${after.join(', ')}.`);
  if (!chromium || !firefox || !onPath('openssl')) {
    throw new Error(
      `Install ${after.join(', ')} (Debian, Ubuntu: apt-get install ${PACKAGES.join(' ')}), or name the browsers in CHROMIUM and FIREFOX.`,
    );
  }
  return { chromium, firefox };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { chromium, firefox } = ensureBrowsers();
    console.log(`Chromium: ${chromium}\nFirefox:  ${firefox}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
