import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { firstPaintChunk } from './scripts/first-paint';
import { leanLocales } from './scripts/lean-locales';
import { splitGuides } from './scripts/split-guides';

/** The carriers' own hosts, the only ones where a helper runs without being asked (https only). */
export const CARRIER_MATCHES = [
  'https://*.smart.com.kh/*',
  'https://*.metfone.com.kh/*',
  'https://*.cellcard.com.kh/*',
];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), splitGuides(), leanLocales()] }),
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (!entries.some(({ name }) => name === 'popup')) return;
      const { output } = config.build?.rollupOptions ?? {};
      if (!output || Array.isArray(output)) throw new Error('the bundler is not set up as expected');
      output.manualChunks = firstPaintChunk(resolve('entrypoints/popup/main.tsx'));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'notifications', 'scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['https://*/*'],
    // What the helper's content script imports on the carriers' hosts. Chrome gives the files an address that no page can guess;
    // Firefox's addresses are made up for each installation anyway.
    web_accessible_resources: [
      {
        resources: ['page-*.js'],
        matches: CARRIER_MATCHES,
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    content_security_policy: {
      // 'none' for connect-src: nothing is sent anywhere, by us or by a library.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'bantor@bantor.app',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
