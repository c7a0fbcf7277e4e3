import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { TextField } from '@/components/base/Field';
import { Notice } from '@/components/base/surfaces';
import { language, t } from '@/components/i18n';
import { type Candidate, readCandidate } from '@/components/messages/candidate';
import { formatDay } from '@/lib/i18n/dates';
import { common } from '@/lib/i18n/messages/common';
import { popup } from '@/lib/i18n/messages/popup';
import { simForm } from '@/lib/i18n/messages/sim-form';
import { sms } from '@/lib/i18n/messages/sms';
import { amountText, formatMoney } from '@/lib/i18n/money';
import { clockOf, keptMoney } from '@/lib/sims/read-message';
import type { FormState } from './form-state';
import { autoRenewalWord } from './words';

/** The form's fields that a message states; a day that can be read two ways is asked first. */
function fieldsOf({ reading, carrier }: Candidate): Partial<FormState> {
  const balance = keptMoney(reading.balance);
  const on = reading.ambiguous.expiresOn ? undefined : reading.expiresOn;
  return {
    ...(carrier && { carrier, carrierChosen: true }),
    ...(on && { [clockOf(reading) === 'plan' ? 'ends' : 'numberEnds']: on }),
    ...(balance && { balance: amountText(balance), balanceCurrency: balance.currency }),
    ...(reading.autoRenewal && { autoRenewal: reading.autoRenewal }),
  };
}

/** A pasted SMS: what it says is put into the form's fields, where it is seen before it is saved. */
export function PasteMessage(props: { onFacts: (facts: Partial<FormState>) => void }) {
  const [text, setText] = useState('');
  const [candidate, setCandidate] = useState<Candidate>();
  const read = (value: string) => {
    const next = value.trim() ? readCandidate({ text: value }, 0, Date.now()) : undefined;
    // So much is not even kept in its field: a browser takes many seconds to lay it out.
    setText(next?.problem === 'too-large' ? '' : value);
    setCandidate(next);
    if (next && !next.problem) props.onFacts(fieldsOf(next));
  };
  return (
    <>
      <TextField multiline label={t(simForm.paste)} optional value={text} onInput={read} />
      {candidate?.problem && (
        <Notice tone={candidate.problem === 'nothing' ? 'unknown' : 'soon'}>
          {t(candidate.problem === 'nothing' ? simForm.nothingFound : sms[candidate.problem])}
        </Notice>
      )}
      {candidate && !candidate.problem && <Found candidate={candidate} onFacts={props.onFacts} />}
    </>
  );
}

/** What was read; with the question which day it is, where there are two. */
function Found({
  candidate: { reading },
  onFacts,
}: {
  candidate: Candidate;
  onFacts: (facts: Partial<FormState>) => void;
}) {
  const clock = clockOf(reading);
  const dates = reading.ambiguous.expiresOn ?? [];
  const balance = keptMoney(reading.balance);
  const found = [
    reading.expiresOn &&
      dates.length === 0 &&
      `${t(clock === 'plan' ? popup.endsOn : popup.number)} ${formatDay(reading.expiresOn, language.value)}`,
    balance && `${t(common.balance)} ${formatMoney(balance)}`,
    reading.autoRenewal && `${t(common.autoRenewal)} ${autoRenewalWord(reading.autoRenewal)}`,
  ].filter(Boolean);
  return (
    <>
      {dates.length > 0 && (
        <Notice
          tone="soon"
          actions={dates.map((date) => (
            <Button key={date} onClick={() => onFacts({ [clock === 'plan' ? 'ends' : 'numberEnds']: date })}>
              {formatDay(date, language.value)}
            </Button>
          ))}
        >
          {t(simForm.dateAmbiguous)}
        </Notice>
      )}
      {found.length > 0 && (
        <Notice tone="fine">
          {t(simForm.found)} {found.join(' · ')}
        </Notice>
      )}
      {found.length === 0 && dates.length === 0 && <Notice>{t(simForm.nothingFound)}</Notice>}
    </>
  );
}
