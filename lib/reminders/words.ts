import { type CivilDate, civilDateAt, daysBetween, type Instant, isCivilDate } from '@/lib/civil';
import { formatDay } from '@/lib/i18n/dates';
import { reminders as words } from '@/lib/i18n/messages/reminders';
import { formatMoney } from '@/lib/i18n/money';
import { formatText, type Language, type Params, type Text } from '@/lib/i18n/text';
import { simName } from '@/lib/sims/name';
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

/** The regulator's code for the balance: it holds on every network. */
const EVERY_NETWORK = '*1201#';

/** What is dialled at a carrier to see the balance; `codes` by carrier id. */
export const balanceCodeOf = (carrier: string, codes: Readonly<Record<string, string>>): string =>
  codes[carrier] ?? EVERY_NETWORK;

/** What the words need of the carriers, by id. */
export interface CarrierFacts {
  lives?: Lives;
  balanceCodes?: Readonly<Record<string, string>>;
}

/** Words for a notice as things stand at `now`, which may be days after it fell due. */
export function noticeWords(
  notice: Notice,
  language: Language,
  now: Instant,
  { lives = {}, balanceCodes = {} }: CarrierFacts = {},
): Words {
  const voice: Voice = {
    say: (text, params) => formatText(text, language, params),
    name: (sim) => simName(sim, language),
    day: (date) => formatDay(date, language, { today: civilDateAt(now) }),
    code: (sim) => balanceCodeOf(sim.carrier, balanceCodes),
    now,
    lives,
  };
  const [only] = notice.points;
  if (only && notice.points.length === 1) return pointWords(only, voice);
  const lines = notice.points.slice(0, LINES).map((p) => pointWords(p, voice).title);
  const rest = notice.points.length - lines.length;
  if (rest > 0) lines.push(voice.say(words.more, { n: rest }));
  return { title: voice.say(words.group, { n: notice.points.length }), message: lines.join('\n') };
}

interface Voice {
  say(text: Text, params?: Params): string;
  /** What a SIM is called. */
  name(sim: Sim): string;
  /** What is dialled to see its balance. */
  code(sim: Sim): string;
  /** A date in the language's words. */
  day(date: CivilDate): string;
  now: Instant;
  lives: Lives;
}

function pointWords(point: Point, voice: Voice): Words {
  const { say, day, now } = voice;
  const { sim } = point;
  if (!sim) return { title: say(words.bill), message: say(words.billHow) };
  const name = voice.name(sim);
  const code = voice.code(sim);
  const params = { sim: name, code, ...(isCivilDate(point.anchor) && dateParams(point.anchor, voice)) };
  switch (point.ask) {
    case 'balance':
      return {
        title: say(words.balance, params),
        message: say(words.balanceHow, {
          code,
          price: sim.plan?.price ? say(words.price, { amount: formatMoney(sim.plan.price) }) : '',
          known: sim.balance
            ? say(words.known, {
                amount: formatMoney(sim.balance.amount),
                date: day(civilDateAt(sim.balance.seenAt)),
              })
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
        message: say(point.ask === 'renew' ? words.renewHow : words.endsHow, params),
      };
    }
    case 'top-up': {
      const { stage, goneOn } = numberStage(point.anchor, lifeOf(sim, voice.lives), now);
      const title = stage === 'valid' ? words.numberEnds : words.numberBlocked;
      return { title: say(title, { ...params, gone: day(goneOn) }), message: say(words.topUpHow) };
    }
    case 'recheck':
      return { title: say(words.recheck, params), message: say(words.recheckHow) };
    default: {
      const item = sim.items.find((i) => point.anchor.startsWith(`${i.id}|`));
      return {
        title: say(words.item, { sim: name, title: item?.title ?? '' }),
        message: say(item?.kind === 'promotion' ? words.promotionHow : words.itemHow, {
          date: item ? day(item.on) : '',
        }),
      };
    }
  }
}

/** `date`, and `when`: today, tomorrow, in n days, or the date itself where it is over. */
function dateParams(date: CivilDate, { say, day, now }: Voice): Params {
  const days = daysBetween(civilDateAt(now), date);
  if (days === 0) return { date: day(date), when: say(words.today) };
  if (days === 1) return { date: day(date), when: say(words.tomorrow) };
  return { date: day(date), when: days > 1 ? say(words.inDays, { n: days }) : day(date) };
}
