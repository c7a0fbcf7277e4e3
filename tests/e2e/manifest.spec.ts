import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`${build}: asks for these permissions and hosts and nothing more`, () => {
    const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'notifications',
      'scripting',
      'storage',
    ]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(
      manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches).toSorted(),
    ).toEqual(['https://*.cellcard.com.kh/*', 'https://*.metfone.com.kh/*', 'https://*.smart.com.kh/*']);
    expect(JSON.stringify(manifest.content_security_policy)).not.toContain('unsafe');
  });
}
