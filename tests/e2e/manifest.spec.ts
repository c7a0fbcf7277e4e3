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
    expect(JSON.stringify(manifest.content_security_policy)).not.toContain('unsafe');
  });
}
