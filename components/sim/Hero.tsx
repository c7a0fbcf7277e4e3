import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/base/Button';
import { bellOffIcon, calendarIcon, pencilIcon } from '@/components/base/icons';
import { Badge, Notice } from '@/components/base/surfaces';
import { language, t } from '@/components/i18n';
import { now } from '@/components/store';
import { formatNumber } from '@/lib/carriers/numbers';
import { addDays, civilDateAt } from '@/lib/civil';
import { formatDay, formatMoment } from '@/lib/i18n/dates';
import { common } from '@/lib/i18n/messages/common';
import { popup } from '@/lib/i18n/messages/popup';
import { simCard } from '@/lib/i18n/messages/sim-card';
import { formatMoney } from '@/lib/i18n/money';
import { shortfall } from '@/lib/money';
import type { Sim } from '@/lib/sims/schema';
import { markRenewed, noteFacts, snoozeUntil } from './actions';
import { NumberNotice } from './NumberNotice';
import { Ring } from './Ring';
import { Step } from './Step';
import type { SimView } from './sim-view';
import { autoRenewalLine, carrierName, planLine, simName, stateWord } from './words';

type SimSheet = ComponentType<{ sim: Sim; onClose: () => void }>;

/** One SIM as a card: how long it lasts, what it is, whether it renews by itself, and what to do next. */
export function Hero(props: { view: SimView; onEdit: () => void; onGuide: () => void }) {
  const { view } = props;
  const { sim, state, plan, number, next } = view;
  const [sheet, setSheet] = useState<'snooze' | 'date' | 'number' | 'more' | null>(null);
  const close = () => setSheet(null);
  const [sheets, setSheets] = useState<typeof import('./SnoozeSheet')>();
  useEffect(() => {
    if (sheet && sheet !== 'more') import('./SnoozeSheet').then(setSheets);
  }, [sheet]);
  const [More, setMore] = useState<SimSheet>();
  // These come with words and a code maker that the first paint does without.
  const open = async (load: () => Promise<SimSheet>) => {
    const loaded = await load();
    setMore(() => loaded);
    setSheet('more');
  };
  const noteBalance = () => open(() => import('./BalanceSheet').then((m) => m.BalanceSheet));
  const addToCalendar = () => open(() => import('./CalendarSheet').then((m) => m.CalendarSheet));
  const today = civilDateAt(now.value);
  const tomorrow = addDays(today, 1);
  const day = (on: string) => formatDay(on, language.value, { weekday: true, today });
  const validity = sim.plan?.validity;
  const period =
    next?.kind === 'number' ? 60 : (validity?.count ?? 30) * (validity?.unit === 'month' ? 30 : 1);
  const renews = sim.autoRenewal.state === 'on' && !sim.plan?.oneOff;
  const renewed = async () => (await markRenewed(sim)) || setSheet('date');

  return (
    <section class="card hero" aria-label={simName(sim)}>
      <div class="hero-head">
        <Ring clock={next} period={period} />
        <div class="hero-title">
          <Badge tone={next?.tone ?? 'unknown'}>{stateOf(view)}</Badge>
          <h2>{sim.label || `${carrierName(sim)}${sim.number ? ` · ${formatNumber(sim.number)}` : ''}`}</h2>
          {sim.label && (
            <p class="muted">
              {carrierName(sim)}
              {sim.number && ` · ${formatNumber(sim.number)}`}
            </p>
          )}
          <p class="muted">{planLine(sim, language.value)}</p>
        </div>
        <div class="hero-tools">
          <IconButton svg={pencilIcon} label={t(common.edit)} onClick={props.onEdit} />
          {next && <IconButton svg={calendarIcon} label={t(simCard.addToCalendar)} onClick={addToCalendar} />}
        </div>
      </div>
      <dl class="facts">
        {plan && <Fact name={t(renews ? simCard.renewsOn : popup.endsOn)} value={day(plan.on)} />}
        <Fact name={t(common.autoRenewal)} value={autoRenewalLine(sim, now.value, language.value)} />
        <Fact name={t(common.balance)} value={balanceLine(sim)} />
        {number && <Fact name={t(popup.number)} value={`${day(number.on)} · ${stateWord(number.tone)}`} />}
        {sim.items
          .filter(({ id }) => state.itemsDue.includes(id))
          .map((item) => (
            <Fact key={item.id} name={day(item.on)} value={item.title} />
          ))}
      </dl>
      <NumberNotice {...view} />
      {state.snoozed && sim.snoozedUntil && (
        <Notice
          icon={bellOffIcon}
          actions={<Button onClick={() => snoozeUntil(sim, null)}>{t(simCard.resume)}</Button>}
        >
          {t(simCard.snoozedUntil, { when: formatMoment(sim.snoozedUntil, now.value, language.value) })}
        </Notice>
      )}
      <Step view={view} onEdit={props.onEdit} onGuide={props.onGuide} onRenewed={renewed} />
      <div class="buttons-row">
        {state.nextStep === 'top-up' && (
          <Button onClick={() => setSheet('number')}>{t(simCard.toppedUp)}</Button>
        )}
        {plan && !renews && <Button onClick={renewed}>{t(popup.renewed)}</Button>}
        {renews && state.nextStep !== 'did-it-renew' && (
          <Button onClick={noteBalance}>{t(simCard.noteBalance)}</Button>
        )}
        {next && <Button onClick={() => setSheet('snooze')}>{t(popup.snooze)}</Button>}
      </div>
      {sheets && sheet === 'snooze' && <sheets.SnoozeSheet sim={sim} onClose={close} />}
      {sheet === 'more' && More && <More sim={sim} onClose={close} />}
      {sheets && sheet === 'date' && (
        <sheets.DateSheet
          title={t(popup.renewed)}
          label={t(popup.nextDate)}
          min={plan && plan.on > today ? addDays(plan.on, 1) : tomorrow}
          onClose={close}
          onChoose={(to) => {
            close();
            markRenewed(sim, to);
          }}
        />
      )}
      {sheets && sheet === 'number' && (
        <sheets.DateSheet
          title={t(simCard.numberUntil)}
          label={t(popup.number)}
          min={tomorrow}
          onClose={close}
          onChoose={(on) => {
            close();
            noteFacts(sim, { numberEnds: { on } }, t(simCard.notedNumber, { date: day(on) }));
          }}
        />
      )}
    </section>
  );
}

/** The state as a word; whose clock it is; and that a plan which renews itself is over only where nobody said otherwise. */
function stateOf({ state, next }: SimView): string {
  if (state.nextStep === 'did-it-renew') return t(simCard.toConfirm);
  const word = stateWord(next?.tone ?? 'unknown');
  return next?.kind === 'number' ? t(popup.numberEnds, { state: word }) : word;
}

const Fact = (props: { name: string; value: string }) => (
  <div>
    <dt>{props.name}</dt>
    <dd>{props.value}</dd>
  </div>
);

function balanceLine(sim: Sim): string {
  if (!sim.balance) return t(popup.balanceUnknown);
  const amount = formatMoney(sim.balance.amount);
  const missing = shortfall(sim.plan?.price, sim.balance.amount);
  if (missing === undefined || !sim.plan?.price) return amount;
  return missing > 0
    ? t(popup.balanceShort, { amount, price: formatMoney(sim.plan.price) })
    : t(popup.balanceEnough, { amount });
}
