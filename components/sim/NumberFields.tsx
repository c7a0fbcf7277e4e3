import { Field, TextField } from '@/components/base/Field';
import { t } from '@/components/i18n';
import { carrierById } from '@/lib/carriers/registry';
import { simForm } from '@/lib/i18n/messages/sim-form';
import type { LeadTime } from '@/lib/sims/schema';
import type { FormErrors } from './form-check';
import { carrierLife } from './form-draft';
import type { FormState, LifeText } from './form-state';
import { LeadTimes } from './LeadTimes';

const STAGES = [
  ['outgoingBlockedDays', simForm.lifeOutgoing],
  ['incomingBlockedDays', simForm.lifeIncoming],
  ['keptDays', simForm.lifeKept],
] as const satisfies readonly [keyof LifeText, unknown][];

/** The number's own clock: until when its main balance is valid, how long it lives on afterwards, and when to be told. */
export function NumberFields(props: {
  form: FormState;
  set: (patch: Partial<FormState>) => void;
  errors: FormErrors;
  usual: readonly LeadTime[];
}) {
  const { form, set, errors } = props;
  const usual = carrierLife(form.carrier);
  const caution = carrierById(form.carrier)?.numberLife.caution;
  return (
    <>
      <TextField
        label={t(simForm.numberEnds)}
        type="date"
        value={form.numberEnds}
        onInput={(numberEnds) => set({ numberEnds })}
        hint={t(simForm.numberEndsHow)}
        error={errors.numberEnds && t(errors.numberEnds)}
      />
      {form.numberEnds !== '' && (
        <>
          <fieldset class="rows">
            <legend class="field-label">{t(simForm.life)}</legend>
            <div class="life-row">
              {STAGES.map(([key, words]) => (
                <Field key={key} label={t(words)}>
                  {(aria) => (
                    <input
                      class="input"
                      inputMode="numeric"
                      maxLength={3}
                      placeholder={String(usual[key])}
                      value={form.life[key]}
                      onInput={(e) => set({ life: { ...form.life, [key]: e.currentTarget.value } })}
                      {...aria}
                    />
                  )}
                </Field>
              ))}
            </div>
            <p class="field-hint">{caution ? t(caution) : t(simForm.lifeHow)}</p>
            <div role="alert">{errors.life && <p class="field-error">{t(errors.life)}</p>}</div>
          </fieldset>
          <LeadTimes
            label={t(simForm.numberLeads)}
            rows={form.numberLeads}
            fallback={props.usual}
            error={errors.numberLeads && t(errors.numberLeads)}
            onChange={(numberLeads) => set({ numberLeads })}
          />
        </>
      )}
    </>
  );
}
