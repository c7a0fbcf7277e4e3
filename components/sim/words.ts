import { t } from '@/components/i18n';
import { formatNumber } from '@/lib/carriers/numbers';
import { carrierById } from '@/lib/carriers/registry';
import { civilDateAt, type Instant } from '@/lib/civil';
import { formatDistance, formatValidity } from '@/lib/i18n/dates';
import { popup } from '@/lib/i18n/messages/popup';
import { formatMoney } from '@/lib/i18n/money';
import type { Language } from '@/lib/i18n/text';
import type { Sim } from '@/lib/sims/schema';
import type { Clock } from './sim-view';

/** What a SIM is called: its label, else its number, else its carrier. */
export function simName(sim: Sim): string {
  return sim.label || (sim.number && formatNumber(sim.number)) || carrierName(sim);
}

/** The carrier's name; an id that this version doesn't know is shown as it is. */
export function carrierName(sim: Sim): string {
  const carrier = carrierById(sim.carrier);
  return carrier ? t(carrier.name) : sim.carrier;
}

/** `Laor! $6 · 60 GB · $6.00 / 30 天`; only what is known. */
export function planLine(sim: Sim, language: Language): string {
  const { plan } = sim;
  if (!plan) return '';
  const price = plan.price && formatMoney(plan.price);
  const length = plan.validity && formatValidity(plan.validity, language).replaceAll(' ', '\u00a0');
  const data = plan.dataBytes && `${Math.round((plan.dataBytes / 1024 ** 3) * 10) / 10} GB`;
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

/** Auto-renewal's state and when it was last seen. */
export function autoRenewalLine({ autoRenewal }: Sim, now: Instant, language: Language): string {
  const states = { on: popup.autoOn, off: popup.autoOff, unknown: popup.autoUnknown };
  const state = t(states[autoRenewal.state]);
  if (autoRenewal.seenAt === undefined) return state;
  const ago = formatDistance(civilDateAt(autoRenewal.seenAt), civilDateAt(now), language);
  return t(popup.seenAgo, { state, ago });
}
