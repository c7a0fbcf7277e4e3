import { SegmentedControl, Select } from '@/components/base/choices';
import { TextField } from '@/components/base/Field';
import { language, t } from '@/components/i18n';
import { carrierById, planById } from '@/lib/carriers/registry';
import type { CatalogPlan } from '@/lib/carriers/types';
import { formatDay, formatValidity } from '@/lib/i18n/dates';
import { common } from '@/lib/i18n/messages/common';
import { simForm } from '@/lib/i18n/messages/sim-form';
import { formatMoney } from '@/lib/i18n/money';
import { type FormState, withPlan } from './form-state';

const optionText = (plan: CatalogPlan) =>
  [plan.name, formatMoney(plan.price), plan.validity && formatValidity(plan.validity, language.value)]
    .filter(Boolean)
    .join(' · ');

/** The plan: from the dated catalogue, or the user's own. A chosen plan's price and length can be corrected. */
export function PlanFields(props: {
  form: FormState;
  set: (patch: Partial<FormState>) => void;
  priceError?: string;
  countError?: string;
}) {
  const { form, set } = props;
  const plans = carrierById(form.carrier)?.plans ?? [];
  const chosen = planById(form.carrier, form.planId);
  const hint =
    chosen &&
    t(simForm.asOf, {
      date: formatDay(chosen.asOf, language.value),
      source: t(chosen.evidence === 'official' ? simForm.official : simForm.reported),
    });
  return (
    <>
      <Select
        label={t(common.plan)}
        hint={hint}
        value={form.planId}
        options={[
          { value: '', label: t(common.unknown) },
          ...plans.map((plan) => ({ value: plan.id, label: optionText(plan) })),
          { value: 'own', label: t(simForm.own) },
        ]}
        onChange={(planId) => set(withPlan(form, planId))}
      />
      {form.planId === 'own' && (
        <TextField
          label={t(simForm.ownName)}
          maxLength={60}
          value={form.planName}
          onInput={(planName) => set({ planName })}
        />
      )}
      {form.planId && (
        <>
          <div class="two">
            <TextField
              label={t(common.price)}
              inputMode="decimal"
              value={form.price}
              onInput={(price) => set({ price })}
              error={props.priceError}
            />
            <Select
              label={t(simForm.currency)}
              value={form.currency}
              options={[
                { value: 'USD', label: '$ USD' },
                { value: 'KHR', label: '៛ KHR' },
              ]}
              onChange={(currency) => set({ currency })}
            />
          </div>
          <div class="two">
            <TextField
              label={t(simForm.length)}
              inputMode="numeric"
              value={form.count}
              onInput={(count) => set({ count })}
              error={props.countError}
            />
            <SegmentedControl
              label={t(simForm.length)}
              labelHidden
              value={form.unit}
              options={[
                { value: 'day', label: t(simForm.unitDay) },
                { value: 'month', label: t(simForm.unitMonth) },
              ]}
              onChange={(unit) => set({ unit })}
            />
          </div>
        </>
      )}
    </>
  );
}
