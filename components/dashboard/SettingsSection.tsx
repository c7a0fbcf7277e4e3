import { Checkbox, SegmentedControl, Select } from '@/components/base/choices';
import { Card } from '@/components/base/surfaces';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { LANGUAGE_NAMES, t } from '@/components/i18n';
import { snapshot } from '@/components/store';
import { common } from '@/lib/i18n/messages/common';
import { dashboard as words } from '@/lib/i18n/messages/dashboard';
import { LANGUAGES, type Language } from '@/lib/i18n/text';
import type { ProtocolMap } from '@/lib/messages';

const BROWSER = 'browser';

const save = async (patch: Parameters<ProtocolMap['settings.save']>[0]) => {
  const result = await command('settings.save', patch);
  if (!result.ok) toast(inWords(result.error));
};

/** Language, appearance and the helper. Each choice is saved at once. */
export function SettingsSection() {
  const { settings } = snapshot.value;

  return (
    <Card label={t(words.general)}>
      <h2>{t(words.general)}</h2>
      <div class="stack">
        <Checkbox checked={settings.pageHelper} onChange={(pageHelper) => save({ pageHelper })}>
          {t(words.pageHelper)}
        </Checkbox>
        <Select<Language | typeof BROWSER>
          label={t(common.language)}
          options={[
            { value: BROWSER, label: t(words.followBrowser) },
            ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
          ]}
          value={settings.language ?? BROWSER}
          onChange={(value) => save({ language: value === BROWSER ? null : value })}
        />
        <SegmentedControl
          label={t(words.theme)}
          options={[
            { value: 'system', label: t(words.followBrowser) },
            { value: 'light', label: t(words.themeLight) },
            { value: 'dark', label: t(words.themeDark) },
          ]}
          value={settings.theme}
          onChange={(theme) => save({ theme })}
        />
      </div>
    </Card>
  );
}
