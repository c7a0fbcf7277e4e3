import { Button } from '@/components/base/Button';
import { TextField } from '@/components/base/Field';
import { calendarIcon } from '@/components/base/icons';
import { language, t } from '@/components/i18n';
import { now } from '@/components/store';
import { addDays, addMonths, civilDateAt } from '@/lib/civil';
import { formatDay } from '@/lib/i18n/dates';
import { simForm } from '@/lib/i18n/messages/sim-form';
import { wholeNumber } from './form-check';
import type { FormState } from './form-state';

/** The plan's end; a plan just bought has one tap for it. */
export function DateField(props: {
  form: FormState;
  error?: string;
  set: (patch: Partial<FormState>) => void;
}) {
  const { form, set } = props;
  const today = civilDateAt(now.value);
  const count = wholeNumber(form.count);
  const fromToday =
    form.ends === '' && form.planId !== '' && count >= 1 && count <= 366
      ? form.unit === 'day'
        ? addDays(today, count)
        : addMonths(today, count)
      : undefined;
  return (
    <div>
      <TextField
        label={t(simForm.ends)}
        type="date"
        value={form.ends}
        onInput={(ends) => set({ ends })}
        hint={form.ends !== '' && form.ends < today && !props.error ? t(simForm.datePast) : undefined}
        error={props.error}
      />
      {fromToday && (
        <Button kind="quiet" icon={calendarIcon} onClick={() => set({ ends: fromToday })}>
          {t(simForm.boughtToday, { date: formatDay(fromToday, language.value, { today }) })}
        </Button>
      )}
    </div>
  );
}
