import { Button } from '@/components/base/Button';
import { language, t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import type { SimFacts } from '@/lib/messages';
import { shortfall } from '@/lib/money';
import { drawnPart } from '@/lib/portal/highlight/box';
import type { Session } from '@/lib/portal/session';
import { simOf } from '@/lib/portal/session/facts';
import type { Match, PageSim } from '@/lib/portal/session/types';
import { CopyReport } from './CopyReport';
import { Finds } from './Finds';
import { PanelHead } from './PanelHead';
import { Private } from './Private';
import type { Seen } from './Spotlight';
import { moneyText } from './words';

/** Between sentences; Chinese ones carry their own blank. */
const gap = (): string => (language.value === 'zh-CN' ? '' : ' ');

const TITLES = { on: page.isOn, off: page.isOff, unknown: page.isUnknown } as const;
/** Why it is not outlined. */
const UNSEEN = { away: page.further, covered: page.covered, shut: page.shut, here: undefined } as const;

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
  const words = [planWords, balanceText].filter(Boolean);
  // Of the user's own records: the page may not know them.
  return words.length > 0 ? <Private>{`${words.join(gap())}${gap()}`}</Private> : null;
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

/** Scrolls to what is drawn of the control: the native one may be parked far away. */
const bring = (element: Element): void =>
  drawnPart(element).scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  });

/** What the bubble at a found control says: what it is, how it looks, what it costs, and what can be kept of it. */
export function MatchBubble({ session, match, seen }: { session: Session; match: Match; seen: Seen }) {
  const unseen = UNSEEN[seen];
  return (
    <>
      <PanelHead
        title={t(TITLES[match.state])}
        wish={session.wish.value}
        onClose={() => session.show('none')}
      />
      <p class="muted">
        {unseen && `${t(unseen)}${gap()}`}
        <Money sim={simHere(session)} balance={session.here.value?.balance} />
        {t(page.neverClicks)}
      </p>
      {session.misfit.value && <p>{t(page.misfit)}</p>}
      <Finds session={session} />
      <div class="actions">
        {(seen === 'away' || seen === 'covered') && (
          <Button kind="primary" onClick={() => bring(match.element)}>
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
