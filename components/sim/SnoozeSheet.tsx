import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Dialog } from '@/components/base/Dialog';
import { TextField } from '@/components/base/Field';
import { t } from '@/components/i18n';
import { addDays, civilDateAt, instantAt, isCivilDate } from '@/lib/civil';
import { common } from '@/lib/i18n/messages/common';
import { popup } from '@/lib/i18n/messages/popup';
import type { Sim } from '@/lib/sims/schema';
import { snoozeUntil } from './actions';
import { snoozeMoments } from './snooze-moments';

/** When to be reminded again. */
export function SnoozeSheet(props: { sim: Sim; onClose: () => void }) {
  const { hour, tonight, tomorrow } = snoozeMoments(Date.now());
  const first = addDays(civilDateAt(Date.now()), 1);
  const [date, setDate] = useState('');
  const choose = (until: number) => {
    props.onClose();
    snoozeUntil(props.sim, until);
  };
  return (
    <Dialog sheet title={t(popup.snooze)} onClose={props.onClose}>
      <div class="stack">
        <Button wide onClick={() => choose(hour)}>
          {t(popup.snoozeHour)}
        </Button>
        {tonight && (
          <Button wide onClick={() => choose(tonight)}>
            {t(popup.snoozeTonight)}
          </Button>
        )}
        <Button wide onClick={() => choose(tomorrow)}>
          {t(popup.snoozeTomorrow)}
        </Button>
        <DateChoice
          label={t(popup.snoozeDate)}
          date={date}
          min={first}
          onInput={setDate}
          onChoose={(d) => choose(instantAt(d, '09:00'))}
        />
      </div>
    </Dialog>
  );
}

/** Asks for one date from `min` on: a plan's next end, a number's new validity. */
export function DateSheet(props: {
  title: string;
  label: string;
  min: string;
  onChoose: (date: string) => void;
  onClose: () => void;
}) {
  const [date, setDate] = useState('');
  return (
    <Dialog sheet title={props.title} onClose={props.onClose}>
      <DateChoice
        label={props.label}
        date={date}
        min={props.min}
        onInput={setDate}
        onChoose={props.onChoose}
      />
    </Dialog>
  );
}

function DateChoice(props: {
  label: string;
  date: string;
  min: string;
  onInput: (d: string) => void;
  onChoose: (d: string) => void;
}) {
  const valid = isCivilDate(props.date) && props.date >= props.min;
  return (
    <form
      class="date-choice"
      onSubmit={(e) => {
        e.preventDefault();
        if (valid) props.onChoose(props.date);
      }}
    >
      <TextField type="date" label={props.label} min={props.min} value={props.date} onInput={props.onInput} />
      <Button type="submit" disabled={!valid}>
        {t(common.save)}
      </Button>
    </form>
  );
}
