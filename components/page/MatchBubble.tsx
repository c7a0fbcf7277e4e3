import close from 'lucide-static/icons/x.svg?raw';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/base/Button';
import { language, t } from '@/components/i18n';
import type { CivilDate } from '@/lib/civil';
import { page } from '@/lib/i18n/messages/page';
import type { SimFacts } from '@/lib/messages';
import { shortfall } from '@/lib/money';
import type { Session } from '@/lib/portal/session';
import type { Match, PageSim } from '@/lib/portal/session/types';
import { CopyReport } from './CopyReport';
import { Finds } from './Finds';
import { dayText, moneyText, simName } from './words';

/** Between sentences; Chinese ones carry their own blank. */
const gap = (): string => (language.value === 'zh-CN' ? '' : ' ');

const TITLES = { on: page.isOn, off: page.isOff, unknown: page.isUnknown } as const;

/** What is known of the plan and whether the balance covers one renewal: from the page where it says so, else from the SIM. */
function Money({ sim, balance: seen }: { sim: PageSim | undefined; balance: SimFacts['balance'] }) {
  const plan = sim?.plan;
  const balance = seen ?? sim?.balance?.amount;
  const days = plan?.validity?.unit === 'day' ? plan.validity.count : undefined;
  const price = plan?.price;
  const planWords =
    plan &&
    price &&
    t(days ? page.planPer : page.planAt, { plan: plan.name, price: moneyText(price), n: days ?? 0 });
  const missing = shortfall(price, balance);
  const balanceText =
    balance &&
    t(missing === undefined ? page.balanceIs : missing === 0 ? page.balanceCovers : page.balanceShort, {
      balance: moneyText(balance),
    });
  return <>{[planWords, balanceText].filter(Boolean).map((words) => `${words}${gap()}`)}</>;
}

/** Keeps what the page says. Asked first: which SIM, unless the page shows its number, and which of two readings of a date. */
function Save({ session, match }: { session: Session; match: Match }) {
  const [asking, setAsking] = useState<CivilDate | 'state'>();
  const sims = session.context.value?.sims ?? [];
  const { expiries } = session.facts.value;
  const { saved, failed } = session.saving.value;
  if (saved)
    return (
      <p class="good" role="status">
        {t(page.saved, { sim: simName(saved) })}
      </p>
    );
  if (sims.length === 0 || (expiries.length === 0 && match.state === 'unknown')) return null;
  const save = (sim: PageSim, what: CivilDate | 'state') => {
    setAsking(undefined);
    void session.save(sim, {
      ...(what !== 'state' && { planEnds: { on: what } }),
      ...(match.state !== 'unknown' && { autoRenewal: match.state }),
    });
  };
  const choose = (what: CivilDate | 'state') =>
    session.sim.value ? save(session.sim.value, what) : setAsking(what);
  if (asking)
    return (
      <div class="choices">
        <p class="muted">{t(page.saveFor)}</p>
        {sims.map((sim) => (
          <Button key={sim.id} onClick={() => save(sim, asking)}>
            {simName(sim)}
          </Button>
        ))}
      </div>
    );
  return (
    <>
      {failed && (
        <p class="bad" role="alert">
          {t(page.saveFailed)}
        </p>
      )}
      {expiries.map((day, i) => (
        <Button key={day} kind={i === 0 ? 'primary' : 'secondary'} onClick={() => choose(day)}>
          {t(page.saveExpiry, { date: dayText(day) })}
        </Button>
      ))}
      {expiries.length === 0 && (
        <Button kind="primary" onClick={() => choose('state')}>
          {t(match.state === 'on' ? page.saveOn : page.saveOff)}
        </Button>
      )}
    </>
  );
}

/** What the bubble at a found control says: what it is, how it looks, what it costs, and what can be kept of it. */
export function MatchBubble(props: { session: Session; match: Match; away: boolean; focus: boolean }) {
  const { session, match, away, focus } = props;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) head.current?.focus({ preventScroll: true });
  }, [focus]);
  const showIt = () =>
    match.element.scrollIntoView({
      block: 'center',
      inline: 'nearest',
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
    });
  return (
    <>
      <div class="head">
        <h2 ref={head} tabIndex={-1}>
          {t(TITLES[match.state])}
        </h2>
        <IconButton svg={close} label={t(page.close)} onClick={() => session.show('none')} />
      </div>
      <p class="muted">
        {away && `${t(page.further)}${gap()}`}
        <Money sim={session.sim.value} balance={session.facts.value.balance} />
        {t(page.neverClicks)}
      </p>
      <Finds session={session} />
      <div class="actions">
        {away && (
          <Button kind="primary" onClick={showIt}>
            {t(page.scrollTo)}
          </Button>
        )}
        <Save session={session} match={match} />
        <Button onClick={() => session.dismiss()}>{t(page.notThis)}</Button>
        <CopyReport session={session} />
      </div>
    </>
  );
}
