import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Checkbox, Select } from '@/components/base/choices';
import { TextField } from '@/components/base/Field';
import { Card } from '@/components/base/surfaces';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { leadsWrong } from '@/components/sim/form-check';
import { readLeads } from '@/components/sim/form-draft';
import type { LeadRow } from '@/components/sim/form-state';
import { LeadTimes } from '@/components/sim/LeadTimes';
import { snapshot } from '@/components/store';
import { common } from '@/lib/i18n/messages/common';
import { dashboard } from '@/lib/i18n/messages/dashboard';
import { reminderPage as words } from '@/lib/i18n/messages/reminder-page';
import { simForm } from '@/lib/i18n/messages/sim-form';
import type { Text } from '@/lib/i18n/text';
import type { ProtocolMap } from '@/lib/messages';

const REPEATS = ['0', '1', '3', '6', '12', '24'];
const RECHECKS = ['0', '30', '60', '90', '180'];
const BILL_DAYS = ['0', '1', '5', '10', '15', '20', '25', '28'];

const save = async (patch: Parameters<ProtocolMap['settings.save']>[0]) => {
  const result = await command('settings.save', patch);
  if (!result.ok) toast(inWords(result.error));
  return result.ok;
};

/** How often and when reminders speak, for every SIM that has no times of its own. */
export function ReminderSettings() {
  const { settings } = snapshot.value;
  const quiet = (part: 'from' | 'to') => (value: string) => {
    const other = settings.quietHours ?? { from: '22:00', to: '07:00' };
    save({ quietHours: value === '' ? null : { ...other, [part]: value } });
  };
  /** Numbers to choose from; 0 has its own word. */
  const numbers = (values: string[], none: Text, some: Text) =>
    values.map((value) => ({ value, label: value === '0' ? t(none) : t(some, { n: value }) }));

  return (
    <Card label={t(words.settings)}>
      <h2>{t(words.settings)}</h2>
      <p class="muted">{t(words.settingsHow)}</p>
      <div class="stack">
        <UsualLeads field="planLeadTimes" label={t(words.planLeads)} />
        <UsualLeads field="numberLeadTimes" label={t(words.numberLeads)} />
        <Select
          label={t(dashboard.repeat)}
          options={numbers(REPEATS, dashboard.repeatNever, dashboard.repeatEvery)}
          value={String(settings.repeatEveryHours)}
          onChange={(n) => save({ repeatEveryHours: Number(n) })}
        />
        <div class="two">
          <TextField
            label={t(dashboard.quietFrom)}
            type="time"
            value={settings.quietHours?.from ?? ''}
            onInput={quiet('from')}
          />
          <TextField
            label={t(dashboard.quietTo)}
            type="time"
            value={settings.quietHours?.to ?? ''}
            onInput={quiet('to')}
          />
        </div>
        <Checkbox checked={settings.balanceCheck} onChange={(balanceCheck) => save({ balanceCheck })}>
          {t(words.balanceCheck)}
        </Checkbox>
        <Checkbox checked={settings.renewalCheck} onChange={(renewalCheck) => save({ renewalCheck })}>
          {t(words.renewalCheck)}
        </Checkbox>
        <Checkbox checked={settings.promotions} onChange={(promotions) => save({ promotions })}>
          {t(words.promotions)}
        </Checkbox>
        <Select
          label={t(words.recheck)}
          options={numbers(RECHECKS, words.billOff, words.recheckAfter)}
          value={String(settings.recheckAfterDays)}
          onChange={(n) => save({ recheckAfterDays: Number(n) })}
        />
        <Select
          label={t(words.billReview)}
          options={numbers(BILL_DAYS, words.billOff, words.billOn)}
          value={String(settings.billReviewDay)}
          onChange={(n) => save({ billReviewDay: Number(n) })}
        />
      </div>
    </Card>
  );
}

/** One clock's usual lead times. Saved by a press: half a number typed must not remind of anything. */
function UsualLeads({ field, label }: { field: 'planLeadTimes' | 'numberLeadTimes'; label: string }) {
  const now = snapshot.value.settings[field];
  const [edited, setEdited] = useState<LeadRow[] | null>(null);
  const wrong = leadsWrong(edited);
  return (
    <div>
      <LeadTimes
        label={label}
        rows={edited}
        fallback={now}
        error={wrong ? t(simForm.leadBad) : undefined}
        onChange={setEdited}
        own={t(common.edit)}
        back={t(common.cancel)}
      />
      {edited && (
        <Button
          disabled={wrong}
          onClick={async () => {
            if (await save({ [field]: readLeads(edited) ?? [] })) setEdited(null);
          }}
        >
          {t(common.save)}
        </Button>
      )}
    </div>
  );
}
