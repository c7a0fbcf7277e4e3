import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`${build}: asks for these permissions and hosts and nothing more`, () => {
    const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'storage',
    ]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(
      manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches).toSorted(),
    ).toEqual(['https://*.cellcard.com.kh/*', 'https://*.metfone.com.kh/*', 'https://*.smart.com.kh/*']);
    // Only the helper's own parts, and only where the manifest itself lets the helper in.
    expect(manifest.web_accessible_resources).toEqual([
      {
        resources: ['page-*.js'],
        matches: ['https://*.smart.com.kh/*', 'https://*.metfone.com.kh/*', 'https://*.cellcard.com.kh/*'],
        ...(build === 'chrome-mv3' && { use_dynamic_url: true }),
      },
    ]);
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("connect-src 'none'");
  });
}

test('firefox-mv3: has an id, says that it collects nothing, and may be installed on Android', () => {
  const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8'));
  const { gecko, gecko_android } = manifest.browser_specific_settings;
  expect(gecko.id).toMatch(/^[^@]+@[^@]+$/);
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(Number.parseFloat(gecko.strict_min_version)).toBeGreaterThanOrEqual(140);
  expect(Number.parseFloat(gecko_android.strict_min_version)).toBeGreaterThanOrEqual(142);
});
