import { Checkbox, SegmentedControl, Select } from '@/components/base/choices';
import { TextField } from '@/components/base/Field';
import { language, t } from '@/components/i18n';
import { carrierById, planById } from '@/lib/carriers/registry';
import type { CatalogPlan } from '@/lib/carriers/types';
import { formatDay, formatValidity } from '@/lib/i18n/dates';
import { common } from '@/lib/i18n/messages/common';
import { simForm } from '@/lib/i18n/messages/sim-form';
import { formatMoney } from '@/lib/i18n/money';
import { CurrencySelect } from './CurrencySelect';
import type { FormErrors } from './form-check';
import { type FormState, withPlan } from './form-state';

interface PlanProps {
  form: FormState;
  set: (patch: Partial<FormState>) => void;
  errors: FormErrors;
}

const optionText = (plan: CatalogPlan) =>
  [plan.name, formatMoney(plan.price), plan.validity && formatValidity(plan.validity, language.value)]
    .filter(Boolean)
    .join(' · ');

/** The plan: from the dated catalogue, or the user's own with its name, price and length. */
export function PlanChoice({ form, set, errors }: PlanProps) {
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
        <>
          <TextField
            label={t(simForm.ownName)}
            maxLength={60}
            value={form.planName}
            onInput={(planName) => set({ planName })}
            error={errors.planName && t(errors.planName)}
          />
          <PriceAndLength form={form} set={set} price={errors.ownPrice} count={errors.ownCount} />
        </>
      )}
    </>
  );
}

/** What can be corrected of a plan of the catalogue, and whether it is meant to be renewed at all. */
export function PlanDetails({ form, set, errors }: PlanProps) {
  if (!form.planId) return null;
  return (
    <>
      {form.planId !== 'own' && (
        <PriceAndLength form={form} set={set} price={errors.price} count={errors.count} />
      )}
      <Checkbox checked={form.oneOff} onChange={(oneOff) => set({ oneOff })}>
        {t(simForm.oneOff)}
      </Checkbox>
    </>
  );
}

function PriceAndLength(
  props: Omit<PlanProps, 'errors'> & { price?: FormErrors['price']; count?: FormErrors['count'] },
) {
  const { form, set } = props;
  return (
    <>
      <div class="two">
        <TextField
          label={t(common.price)}
          inputMode="decimal"
          value={form.price}
          onInput={(price) => set({ price })}
          error={props.price && t(props.price)}
        />
        <CurrencySelect value={form.currency} onChange={(currency) => set({ currency })} />
      </div>
      <div class="two">
        <TextField
          label={t(simForm.length)}
          inputMode="numeric"
          value={form.count}
          onInput={(count) => set({ count })}
          error={props.count && t(props.count)}
        />
        <SegmentedControl
          label={t(simForm.lengthUnit)}
          value={form.unit}
          options={[
            { value: 'day', label: t(simForm.unitDay) },
            { value: 'month', label: t(simForm.unitMonth) },
          ]}
          onChange={(unit) => set({ unit })}
        />
      </div>
    </>
  );
}
