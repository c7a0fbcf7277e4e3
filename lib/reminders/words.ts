import { type CivilDate, civilDateAt, daysBetween, type Instant } from '@/lib/civil';
import { reminders as words } from '@/lib/i18n/messages/reminders';
import { formatText, type Language, type Params, type Text } from '@/lib/i18n/text';
import type { Money } from '@/lib/money';
import type { Sim } from '@/lib/sims/schema';
import { type Lives, lifeOf, numberStage, planStops } from './clocks';
import type { Notice, Point } from './notice';

/** A notification's two texts. */
export interface Words {
  title: string;
  message: string;
}

/** Lines of a notification that tells several: systems cut off what is longer. */
const LINES = 4;

/** Words for a notice as things stand at `now`, which may be days after it fell due. */
export function noticeWords(notice: Notice, language: Language, now: Instant, lives: Lives = {}): Words {
  const say = (text: Text, params?: Params) => formatText(text, language, params);
  const [only] = notice.points;
  if (only && notice.points.length === 1) return pointWords(only, say, now, lives);
  const lines = notice.points.slice(0, LINES).map((p) => pointWords(p, say, now, lives).title);
  const rest = notice.points.length - lines.length;
  if (rest > 0) lines.push(say(words.more, { n: rest }));
  return { title: say(words.group, { n: notice.points.length }), message: lines.join('\n') };
}

/** What a SIM is called in a reminder: its label, or its number as it is dialled at home, or its carrier. */
export const simName = (sim: Sim): string =>
  sim.label || (sim.number ? `0${sim.number.slice(4)}` : sim.carrier);

type Say = (text: Text, params?: Params) => string;

function pointWords(point: Point, say: Say, now: Instant, lives: Lives): Words {
  const { sim } = point;
  if (!sim) return { title: say(words.bill), message: say(words.billHow) };
  const name = simName(sim);
  const params = { sim: name, date: point.anchor, when: whenWords(point.anchor, say, now) };
  switch (point.ask) {
    case 'balance':
      return {
        title: say(words.balance, params),
        message: say(words.balanceHow, {
          price: sim.plan?.price ? say(words.price, { amount: amount(sim.plan.price) }) : '',
          known: sim.balance
            ? say(words.known, { amount: amount(sim.balance.amount), date: civilDateAt(sim.balance.seenAt) })
            : '',
        }).trim(),
      };
    case 'did-it-renew':
      return { title: say(words.didItRenew, params), message: say(words.didItRenewHow, params) };
    case 'renew':
    case 'ends': {
      const stopped = sim.planEnds !== undefined && now >= planStops(sim.planEnds);
      return {
        title: say(stopped ? words.planEnded : words.planEnds, params),
        message: say(point.ask === 'renew' ? words.renewHow : words.endsHow),
      };
    }
    case 'top-up': {
      const { stage, goneOn } = numberStage(point.anchor, lifeOf(sim, lives), now);
      const title = stage === 'valid' ? words.numberEnds : words.numberBlocked;
      return { title: say(title, { ...params, gone: goneOn }), message: say(words.topUpHow) };
    }
    case 'recheck':
      return { title: say(words.recheck, params), message: say(words.recheckHow) };
    default: {
      const item = sim.items.find((i) => point.anchor.startsWith(`${i.id}|`));
      return {
        title: say(words.item, { sim: name, title: item?.title ?? '' }),
        message: say(item?.kind === 'promotion' ? words.promotionHow : words.itemHow, {
          date: item?.on ?? '',
        }),
      };
    }
  }
}

/** Today, tomorrow, in n days; the date itself where it is over or the anchor is no date. */
function whenWords(anchor: string, say: Say, now: Instant): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(anchor)) return '';
  const days = daysBetween(civilDateAt(now), anchor as CivilDate);
  if (days === 0) return say(words.today);
  if (days === 1) return say(words.tomorrow);
  return days > 1 ? say(words.inDays, { n: days }) : anchor;
}

const amount = (money: Money): string =>
  money.currency === 'USD' ? `$${(money.minor / 100).toFixed(2)}` : `${money.minor} ${money.currency}`;
