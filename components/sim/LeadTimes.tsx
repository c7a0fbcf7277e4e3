import { Button, IconButton } from '@/components/base/Button';
import { closeIcon, plusIcon } from '@/components/base/icons';
import { t } from '@/components/i18n';
import { simForm } from '@/lib/i18n/messages/sim-form';
import { type LeadTime, LIMITS } from '@/lib/sims/schema';
import { type LeadRow, leadRows } from './form-state';
import { leadsLine } from './leads-line';

/** When to be reminded before an end: any number of days, each with its hour. `null` follows `fallback`, which is shown. */
export function LeadTimes(props: {
  label: string;
  rows: LeadRow[] | null;
  /** What holds while `rows` is `null`. */
  fallback: readonly LeadTime[];
  /** The words for leaving it and for coming back to it; without them, those for one SIM. */
  own?: string;
  back?: string;
  error?: string;
  onChange: (rows: LeadRow[] | null) => void;
}) {
  const { rows, fallback, onChange } = props;
  const edit = (index: number, patch: Partial<LeadRow>) =>
    onChange(rows?.map((row, i) => (i === index ? { ...row, ...patch } : row)) ?? null);
  return (
    <fieldset class="rows">
      <legend class="field-label">{props.label}</legend>
      {rows === null ? (
        <div class="rows-line">
          <span class="muted">
            {props.own ? leadsLine(fallback) : t(simForm.leadsUsual, { leads: leadsLine(fallback) })}
          </span>
          <Button kind="quiet" onClick={() => onChange(leadRows(fallback))}>
            {props.own ?? t(simForm.leadsOwn)}
          </Button>
        </div>
      ) : (
        <>
          {rows.length === 0 && <p class="muted">{t(simForm.leadsNone)}</p>}
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity, and each field shows its row's text
            <div class="lead-row" key={i}>
              <input
                class="input"
                inputMode="numeric"
                maxLength={3}
                aria-label={t(simForm.daysBefore)}
                value={row.days}
                onInput={(e) => edit(i, { days: e.currentTarget.value })}
              />
              <span>{t(simForm.daysBefore)}</span>
              <input
                class="input"
                type="time"
                aria-label={t(simForm.hour)}
                value={row.at}
                onInput={(e) => edit(i, { at: e.currentTarget.value })}
              />
              <IconButton
                svg={closeIcon}
                label={t(simForm.removeRow)}
                onClick={() => onChange(rows.filter((_, other) => other !== i))}
              />
            </div>
          ))}
          <div class="rows-line">
            {rows.length < LIMITS.leadTimes && (
              <Button
                kind="quiet"
                icon={plusIcon}
                onClick={() => onChange([...rows, { days: '', at: rows.at(-1)?.at ?? '09:00' }])}
              >
                {t(simForm.leadsAdd)}
              </Button>
            )}
            <Button kind="quiet" onClick={() => onChange(null)}>
              {props.back ?? t(simForm.leadsReset)}
            </Button>
          </div>
        </>
      )}
      <div role="alert">{props.error && <p class="field-error">{props.error}</p>}</div>
    </fieldset>
  );
}
