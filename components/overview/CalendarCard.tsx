import { useState } from 'preact/hooks';
import { IconButton } from '@/components/base/Button';
import { arrowLeftIcon, arrowRightIcon } from '@/components/base/icons';
import { Card } from '@/components/base/surfaces';
import { language, t } from '@/components/i18n';
import { carrierName, simName } from '@/components/sim/words';
import { now, snapshot } from '@/components/store';
import { addDays, addMonths, type CivilDate, civilDateAt } from '@/lib/civil';
import { formatDay, formatMonth, weekdayNames } from '@/lib/i18n/dates';
import { overview as words } from '@/lib/i18n/messages/overview';
import { type Ending, endingsBetween } from '@/lib/sims/endings';
import { monthsOn, weeksOf } from './month-grid';

/** Names drawn in one day of the grid; the list below has all. */
const MOST_IN_DAY = 2;
/** Lines of the list drawn: a thousand SIMs may end in one month. */
const MOST_LISTED = 200;

const titleOf = ({ sim, title }: Ending) => title || simName(sim);

/** What ends when: a month as a grid, and its days as a list. */
export function CalendarCard() {
  const today = civilDateAt(now.value);
  const [month, setMonth] = useState(today.slice(0, 7));
  const first = `${month}-01`;
  const endings = endingsBetween(snapshot.value.sims, first, addDays(addMonths(first, 1), -1));
  const byDay = new Map<CivilDate, Ending[]>();
  for (const ending of endings) byDay.set(ending.on, [...(byDay.get(ending.on) ?? []), ending]);

  return (
    <Card label={t(words.calendar)}>
      <div class="month-head">
        <h2>{t(words.calendar)}</h2>
        <IconButton
          svg={arrowLeftIcon}
          label={t(words.previousMonth)}
          onClick={() => setMonth(monthsOn(month, -1))}
        />
        <strong aria-live="polite">{formatMonth(month, language.value)}</strong>
        <IconButton
          svg={arrowRightIcon}
          label={t(words.nextMonth)}
          onClick={() => setMonth(monthsOn(month, 1))}
        />
      </div>
      <table class="month">
        <thead>
          <tr>
            {weekdayNames(language.value).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((on) => (
                <Day
                  key={on}
                  on={on}
                  inMonth={on.startsWith(month)}
                  today={today}
                  endings={byDay.get(on) ?? []}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Agenda endings={endings} today={today} />
    </Card>
  );
}

function Day(props: { on: CivilDate; inMonth: boolean; today: CivilDate; endings: readonly Ending[] }) {
  const { on, inMonth, today, endings } = props;
  const n = endings.length;
  const date = formatDay(on, language.value, { today });
  return (
    <td class={`${inMonth ? '' : 'outside'} ${on === today ? 'now' : ''} ${n > 0 ? 'has' : ''}`}>
      <span class="number" aria-current={on === today ? 'date' : undefined}>
        {Number(on.slice(8))}
      </span>
      {n > 0 && <span class="visually-hidden">{t(words.day, { date, n })}</span>}
      {n > 0 && (
        <span class="names" aria-hidden="true">
          {endings.slice(0, MOST_IN_DAY).map((ending) => (
            <span key={`${ending.sim.id}${ending.kind}${ending.title}`} class={ending.kind}>
              {titleOf(ending)}
            </span>
          ))}
          {n > MOST_IN_DAY && <span>+{n - MOST_IN_DAY}</span>}
        </span>
      )}
    </td>
  );
}

function Agenda({ endings, today }: { endings: readonly Ending[]; today: CivilDate }) {
  if (endings.length === 0) return <p class="muted">{t(words.nothing)}</p>;
  return (
    <>
      <h3>{t(words.agenda)}</h3>
      <ol class="agenda">
        {endings.slice(0, MOST_LISTED).map((ending) => (
          <li key={`${ending.on}${ending.sim.id}${ending.kind}${ending.title}`}>
            <span class={ending.on < today ? 'muted' : ''}>
              {formatDay(ending.on, language.value, { weekday: true, today })}
            </span>
            <span>
              <strong>{titleOf(ending)}</strong>{' '}
              <span class="muted small">
                {[t(words[ending.kind]), ending.title ? simName(ending.sim) : carrierName(ending.sim)].join(
                  ' · ',
                )}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
