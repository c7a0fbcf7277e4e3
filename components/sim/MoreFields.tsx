import { TextField } from '@/components/base/Field';
import { t } from '@/components/i18n';
import { snapshot } from '@/components/store';
import { common } from '@/lib/i18n/messages/common';
import { simForm } from '@/lib/i18n/messages/sim-form';
import { CurrencySelect } from './CurrencySelect';
import type { FormErrors } from './form-check';
import type { FormState } from './form-state';
import { ItemsField } from './ItemsField';
import { LeadTimes } from './LeadTimes';
import { NumberFields } from './NumberFields';
import { PlanDetails } from './PlanFields';

/** Everything of a SIM that can wait: its name, corrections of the plan, the balance, its reminders and its number's clock. */
export function MoreFields(props: {
  form: FormState;
  set: (patch: Partial<FormState>) => void;
  errors: FormErrors;
}) {
  const { form, set, errors } = props;
  const { planLeadTimes, numberLeadTimes } = snapshot.value.settings;
  const word = (key: keyof FormErrors) => errors[key] && t(errors[key]);
  return (
    <div>
      <TextField
        label={t(simForm.label)}
        optional
        placeholder={t(simForm.labelHint)}
        maxLength={60}
        value={form.label}
        onInput={(label) => set({ label })}
      />
      <PlanDetails form={form} set={set} errors={errors} />
      <div class="two">
        <TextField
          label={t(common.balance)}
          inputMode="decimal"
          value={form.balance}
          onInput={(balance) => set({ balance })}
          error={word('balance')}
        />
        <CurrencySelect
          value={form.balanceCurrency}
          onChange={(balanceCurrency) => set({ balanceCurrency })}
        />
      </div>
      <LeadTimes
        label={t(simForm.planLeads)}
        rows={form.planLeads}
        fallback={planLeadTimes}
        error={word('planLeads')}
        onChange={(planLeads) => set({ planLeads })}
      />
      <ItemsField items={form.items} error={word('items')} onChange={(items) => set({ items })} />
      <NumberFields form={form} set={set} errors={errors} usual={numberLeadTimes} />
    </div>
  );
}
