import { language, t } from '@/components/i18n';
import { civilDateAt, type Instant } from '@/lib/civil';
import { formatDataSize } from '@/lib/i18n/data-size';
import { formatDistance, formatValidity } from '@/lib/i18n/dates';
import { popup } from '@/lib/i18n/messages/popup';
import { formatMoney } from '@/lib/i18n/money';
import type { Language } from '@/lib/i18n/text';
import { carrierName as carrierIn, simName as nameIn } from '@/lib/sims/name';
import type { Sim } from '@/lib/sims/schema';
import type { Clock } from './sim-view';

/** What a SIM is called, in the language on screen. */
export const simName = (sim: Parameters<typeof nameIn>[0]): string => nameIn(sim, language.value);

/** Its carrier's name, likewise. */
export const carrierName = (sim: Pick<Sim, 'carrier'>): string => carrierIn(sim, language.value);

/** `Laor! $6 · 60 GB · $6.00 / 30 天`; only what is known. */
export function planLine(sim: Sim, language: Language): string {
  const { plan } = sim;
  if (!plan) return '';
  const price = plan.price && formatMoney(plan.price);
  const length = plan.validity && formatValidity(plan.validity, language).replaceAll(' ', '\u00a0');
  const data = plan.dataBytes && formatDataSize(plan.dataBytes);
  return [plan.name, data, [price, length].filter(Boolean).join(' / ')].filter(Boolean).join(' · ');
}

/** The state of a clock as a word: the colour beside it never stands alone. */
export function stateWord(tone: Clock['tone'] | 'unknown'): string {
  const words = {
    fine: popup.stateFine,
    soon: popup.soon,
    today: popup.lastDay,
    lapsed: popup.lapsed,
    unknown: popup.noDate,
  };
  return t(words[tone]);
}

/** Auto-renewal's state as a word. */
export const autoRenewalWord = (state: Sim['autoRenewal']['state']): string =>
  t({ on: popup.autoOn, off: popup.autoOff, unknown: popup.autoUnknown }[state]);

/** Auto-renewal's state and when it was last seen. */
export function autoRenewalLine({ autoRenewal }: Sim, now: Instant, language: Language): string {
  const state = autoRenewalWord(autoRenewal.state);
  if (autoRenewal.seenAt === undefined) return state;
  const ago = formatDistance(civilDateAt(autoRenewal.seenAt), civilDateAt(now), language);
  return t(popup.seenAgo, { state, ago });
}
