import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { TextField } from '@/components/base/Field';
import { Notice } from '@/components/base/surfaces';
import { language, t } from '@/components/i18n';
import { parseMessage } from '@/lib/capture/parse-message';
import { formatDay } from '@/lib/i18n/dates';
import { common } from '@/lib/i18n/messages/common';
import { popup } from '@/lib/i18n/messages/popup';
import { simForm } from '@/lib/i18n/messages/sim-form';
import { amountText, formatMoney } from '@/lib/i18n/money';
import type { FormState } from './form-state';

const currencyOf = (currency: string) => (currency === 'KHR' ? 'KHR' : 'USD');

/** A pasted SMS: what it says is put into the form's fields, where it is seen before it is saved. */
export function PasteMessage(props: { onFacts: (facts: Partial<FormState>) => void }) {
  const [text, setText] = useState('');
  const reading = text.trim() ? parseMessage(text, { now: new Date() }) : undefined;
  const dates = reading?.ambiguous.expiresOn ?? [];
  const read = (value: string) => {
    setText(value);
    if (!value.trim()) return;
    const { expiresOn, ambiguous, balance, autoRenewal, carrier } = parseMessage(value, { now: new Date() });
    props.onFacts({
      ...(carrier && { carrier, carrierChosen: true }),
      ...(expiresOn && !ambiguous.expiresOn && { ends: expiresOn }),
      ...(balance && { balance: amountText(balance), balanceCurrency: currencyOf(balance.currency) }),
      ...(autoRenewal && { autoRenewal }),
    });
  };
  const found =
    reading &&
    [
      reading.expiresOn &&
        dates.length === 0 &&
        `${t(popup.endsOn)} ${formatDay(reading.expiresOn, language.value)}`,
      reading.balance && `${t(common.balance)} ${formatMoney(reading.balance)}`,
      reading.autoRenewal &&
        `${t(common.autoRenewal)} ${t(reading.autoRenewal === 'on' ? popup.autoOn : popup.autoOff)}`,
    ].filter(Boolean);
  return (
    <>
      <TextField multiline label={t(simForm.paste)} optional value={text} onInput={read} maxLength={5000} />
      {dates.length > 0 && (
        <Notice
          tone="soon"
          actions={dates.map((date) => (
            <Button key={date} onClick={() => props.onFacts({ ends: date })}>
              {formatDay(date, language.value)}
            </Button>
          ))}
        >
          {t(simForm.dateAmbiguous)}
        </Notice>
      )}
      {found && found.length > 0 && (
        <Notice tone="fine">
          {t(simForm.found)} {found.join(' · ')}
        </Notice>
      )}
      {found && found.length === 0 && dates.length === 0 && <Notice>{t(simForm.nothingFound)}</Notice>}
    </>
  );
}
