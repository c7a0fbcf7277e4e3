import { useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/base/Button';
import { pencilIcon } from '@/components/base/icons';
import { Badge } from '@/components/base/surfaces';
import { toast } from '@/components/base/Toast';
import { language, t } from '@/components/i18n';
import { markRenewed } from '@/components/sim/actions';
import { nextClock, numberClock, planClock, shortfall } from '@/components/sim/clock';
import { nextStep } from '@/components/sim/next-step';
import { Ring } from '@/components/sim/Ring';
import { NextDateSheet, SnoozeSheet } from '@/components/sim/SnoozeSheet';
import { autoRenewalLine, carrierName, planLine, simName, stateWord } from '@/components/sim/words';
import { now } from '@/components/store';
import { formatNumber } from '@/lib/carriers/numbers';
import { addDays, civilDateAt } from '@/lib/civil';
import { formatDay } from '@/lib/i18n/dates';
import { common } from '@/lib/i18n/messages/common';
import { popup } from '@/lib/i18n/messages/popup';
import { formatMoney } from '@/lib/i18n/money';
import { copyText } from '@/lib/share/clipboard';
import type { Sim } from '@/lib/sims/schema';

/** The SIM that runs out first: how long, what it is, whether it renews by itself, and the shortest way on. */
export function Hero(props: { sim: Sim; onEdit: () => void; onGuide: () => void }) {
  const { sim } = props;
  const [sheet, setSheet] = useState<'snooze' | 'date' | null>(null);
  const clock = nextClock(sim, now.value);
  const plan = planClock(sim, now.value);
  const number = numberClock(sim, now.value);
  const today = civilDateAt(now.value);
  const day = (on: string) => formatDay(on, language.value, { weekday: true, today });
  const validity = sim.plan?.validity;
  const period =
    clock?.kind === 'number' ? 60 : (validity?.count ?? 30) * (validity?.unit === 'month' ? 30 : 1);

  return (
    <section class="card hero" aria-label={simName(sim)}>
      <div class="hero-head">
        <Ring clock={clock} period={period} />
        <div class="hero-title">
          <Badge tone={clock?.tone ?? 'unknown'}>
            {clock?.kind === 'number'
              ? t(popup.numberEnds, { state: stateWord(clock.tone) })
              : stateWord(clock?.tone ?? 'unknown')}
          </Badge>
          <h2>{sim.label || `${carrierName(sim)}${sim.number ? ` · ${formatNumber(sim.number)}` : ''}`}</h2>
          {sim.label && (
            <p class="muted">
              {carrierName(sim)}
              {sim.number && ` · ${formatNumber(sim.number)}`}
            </p>
          )}
          <p class="muted">{planLine(sim, language.value)}</p>
        </div>
        <IconButton svg={pencilIcon} label={t(common.edit)} onClick={props.onEdit} />
      </div>
      <dl class="facts">
        {plan && <Fact name={t(popup.endsOn)} value={day(plan.on)} />}
        {number && <Fact name={t(popup.number)} value={`${day(number.on)} · ${stateWord(number.tone)}`} />}
        <Fact name={t(common.autoRenewal)} value={autoRenewalLine(sim, now.value, language.value)} />
        <Fact name={t(common.balance)} value={balanceLine(sim)} />
      </dl>
      <MainStep sim={sim} onEdit={props.onEdit} onGuide={props.onGuide} />
      <div class="pair">
        <Button onClick={async () => (await markRenewed(sim)) || setSheet('date')}>{t(popup.renewed)}</Button>
        <Button onClick={() => setSheet('snooze')}>{t(popup.snooze)}</Button>
      </div>
      {sheet === 'snooze' && <SnoozeSheet ids={[sim.id]} onClose={() => setSheet(null)} />}
      {sheet === 'date' && (
        <NextDateSheet
          min={addDays(plan && plan.on > today ? plan.on : today, 1)}
          onClose={() => setSheet(null)}
          onChoose={(to) => {
            setSheet(null);
            markRenewed(sim, to);
          }}
        />
      )}
    </section>
  );
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
  const missing = shortfall(sim);
  if (missing === undefined || !sim.plan?.price) return amount;
  return missing > 0
    ? t(popup.balanceShort, { amount, price: formatMoney(sim.plan.price) })
    : t(popup.balanceEnough, { amount });
}

/** The one main button. */
export function MainStep(props: { sim: Sim; onEdit: () => void; onGuide: () => void }) {
  const step = nextStep(props.sim, nextClock(props.sim, now.value));
  if (step.kind === 'top-up') {
    return (
      <Button kind="primary" wide onClick={props.onGuide}>
        {t(popup.topUpFirst, { amount: formatMoney(step.amount) })}
      </Button>
    );
  }
  if (step.kind === 'dial') {
    const { code } = step;
    return (
      <>
        <Button
          kind="primary"
          wide
          onClick={async () => {
            if (await copyText(code)) toast(t(popup.copiedCode, { code }));
          }}
        >
          {t(step.purpose === 'renew' ? popup.renewWith : popup.checkBalance, { code })}
        </Button>
        {step.confirmWith && <p class="caution">{t(popup.unverified, { help: step.confirmWith })}</p>}
      </>
    );
  }
  const addsDate = step.kind === 'add-date';
  return (
    <Button kind="primary" wide onClick={addsDate ? props.onEdit : props.onGuide}>
      {t(addsDate ? popup.addDate : popup.openGuide)}
    </Button>
  );
}
