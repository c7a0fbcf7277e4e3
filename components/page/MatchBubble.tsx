import close from 'lucide-static/icons/x.svg?raw';
import { useEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from '@/components/base/Button';
import { language, t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import type { SimFacts } from '@/lib/messages';
import { shortfall } from '@/lib/money';
import type { Session } from '@/lib/portal/session';
import { simOf } from '@/lib/portal/session/facts';
import type { Match, PageSim } from '@/lib/portal/session/types';
import { CopyReport } from './CopyReport';
import { Finds } from './Finds';
import { moneyText } from './words';

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

/** The way to what the page tells of a SIM, where somebody's record can take it. */
function Save({ session }: { session: Session }) {
  if (session.facts.value.length === 0) return null;
  return (
    <Button kind="primary" onClick={() => session.show('facts')}>
      {t(page.saveToSim)}
    </Button>
  );
}

/** The SIM near whose number the control stands; without any number on the page, the carrier's only one. */
function simHere({ here, context }: Session): PageSim | undefined {
  const sims = context.value?.sims ?? [];
  const facts = here.value;
  if (facts?.number !== undefined) return simOf(facts, sims);
  return facts?.unowned === 'no-number' && sims.length === 1 ? sims[0] : undefined;
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
        <Money sim={simHere(session)} balance={session.here.value?.balance} />
        {t(page.neverClicks)}
      </p>
      {session.misfit.value && <p>{t(page.misfit)}</p>}
      <Finds session={session} />
      <div class="actions">
        {away && (
          <Button kind="primary" onClick={showIt}>
            {t(page.scrollTo)}
          </Button>
        )}
        <Save session={session} />
        <Button onClick={() => session.dismiss()}>{t(page.notThis)}</Button>
        <CopyReport session={session} />
      </div>
    </>
  );
}
