import { useState } from 'preact/hooks';
import { SegmentedControl } from '@/components/base/choices';
import { TextField } from '@/components/base/Field';
import { t } from '@/components/i18n';
import { amountError, type Currency, readAmount } from '@/components/sim/amount';
import { dateError } from '@/components/sim/form-check';
import { autoRenewalWord } from '@/components/sim/words';
import { type CivilDate, civilDateAt, isCivilDate } from '@/lib/civil';
import { common } from '@/lib/i18n/messages/common';
import { amountText } from '@/lib/i18n/money';
import { type FactName, keptMoney } from '@/lib/sims/read-message';
import { LIMITS } from '@/lib/sims/schema';
import type { Candidate } from './candidate';
import { type Correction, correct } from './state';

interface EditFactProps {
  name: FactName;
  label: string;
  candidate: Candidate;
  /** The day that counts now. */
  on: CivilDate | undefined;
  /** Only what can be kept is taken; anything else is left out until it is put right. */
  onTake(taken: boolean): void;
}

/** Fields to put right what was misread, in its place. */
export function EditFact({ name, label, candidate, on, onTake }: EditFactProps) {
  const { id, reading } = candidate;
  const put = (change: Correction | undefined) => {
    if (change) correct(id, change);
    onTake(change !== undefined);
  };
  if (name === 'ends')
    return <DayField label={label} day={on} onDay={(d) => put(d ? { expiresOn: d } : undefined)} />;
  if (name === 'balance')
    return (
      <AmountField
        label={label}
        amount={keptMoney(reading.balance)}
        onAmount={(balance) => put(balance && { balance })}
      />
    );
  if (name === 'autoRenewal')
    return (
      <SegmentedControl
        label={label}
        options={(['on', 'off'] as const).map((value) => ({ value, label: autoRenewalWord(value) }))}
        value={reading.autoRenewal ?? 'off'}
        onChange={(autoRenewal) => put({ autoRenewal })}
      />
    );
  return (
    <>
      <TextField
        label={label}
        value={reading.plan ?? ''}
        maxLength={LIMITS.planName}
        onInput={(plan) => put({ plan })}
      />
      <AmountField
        label={t(common.price)}
        amount={keptMoney(reading.price)}
        onAmount={(price) => put(price && { price })}
      />
    </>
  );
}

function DayField(props: {
  label: string;
  day: CivilDate | undefined;
  onDay(day: CivilDate | undefined): void;
}) {
  const [typed, setTyped] = useState(props.day ?? '');
  const wrong = typed === '' ? undefined : dateError(typed, civilDateAt(Date.now()));
  return (
    <TextField
      label={props.label}
      type="date"
      value={typed}
      error={wrong && t(wrong)}
      onInput={(text) => {
        setTyped(text);
        const isDay = isCivilDate(text) && !dateError(text, civilDateAt(Date.now()));
        props.onDay(isDay ? text : undefined);
      }}
    />
  );
}

function AmountField(props: {
  label: string;
  amount: { minor: number; currency: Currency } | undefined;
  onAmount(amount: { minor: number; currency: Currency } | undefined): void;
}) {
  const { label, amount, onAmount } = props;
  const currency = amount?.currency ?? 'USD';
  const [typed, setTyped] = useState(amount ? amountText(amount) : '');
  const wrong = amountError(typed, currency);
  return (
    <TextField
      label={`${label} (${currency})`}
      inputMode="decimal"
      value={typed}
      error={wrong && t(wrong)}
      onInput={(text) => {
        setTyped(text);
        const read = amountError(text, currency) ? null : readAmount(text, currency);
        onAmount(read ?? undefined);
      }}
    />
  );
}
