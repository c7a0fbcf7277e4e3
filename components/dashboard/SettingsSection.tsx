import { Button } from '@/components/base/Button';
import { Checkbox, SegmentedControl, Select } from '@/components/base/choices';
import { TextField } from '@/components/base/Field';
import { Card } from '@/components/base/surfaces';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { LANGUAGE_NAMES, t } from '@/components/i18n';
import { snapshot } from '@/components/store';
import { common } from '@/lib/i18n/messages/common';
import { dashboard as words } from '@/lib/i18n/messages/dashboard';
import { LANGUAGES, type Language } from '@/lib/i18n/text';
import type { ProtocolMap } from '@/lib/messages';

const REPEATS = ['0', '1', '3', '6', '12', '24'];
const BROWSER = 'browser';

const save = async (patch: Parameters<ProtocolMap['settings.save']>[0]) => {
  const result = await command('settings.save', patch);
  if (!result.ok) toast(inWords(result.error));
};

/** Language, appearance, the helper, and how often and when reminders may speak. Each choice is saved at once. */
export function SettingsSection() {
  const { settings } = snapshot.value;
  const quiet = (part: 'from' | 'to') => (value: string) => {
    const other = settings.quietHours ?? { from: '22:00', to: '07:00' };
    save({ quietHours: value === '' ? null : { ...other, [part]: value } });
  };
  const test = async () => {
    const result = await command('reminders.test');
    toast(result.ok ? t(words.testSent) : inWords(result.error));
  };

  return (
    <Card label={t(words.reminders)}>
      <h2>{t(words.reminders)}</h2>
      <p class="muted">{t(words.remindersHow)}</p>
      <div class="stack">
        <Select
          label={t(words.repeat)}
          options={REPEATS.map((n) => ({
            value: n,
            label: n === '0' ? t(words.repeatNever) : t(words.repeatEvery, { n }),
          }))}
          value={String(settings.repeatEveryHours)}
          onChange={(n) => save({ repeatEveryHours: Number(n) })}
        />
        <TextField
          label={t(words.quietFrom)}
          optional
          type="time"
          value={settings.quietHours?.from ?? ''}
          onInput={quiet('from')}
        />
        <TextField
          label={t(words.quietTo)}
          optional
          type="time"
          value={settings.quietHours?.to ?? ''}
          onInput={quiet('to')}
        />
        <div>
          <Button onClick={test}>{t(words.test)}</Button>
        </div>
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
