import { Notice } from '@/components/base/surfaces';
import { language, t } from '@/components/i18n';
import { now } from '@/components/store';
import { civilDateAt } from '@/lib/civil';
import { formatDay } from '@/lib/i18n/dates';
import { simCard } from '@/lib/i18n/messages/sim-card';
import type { SimView } from './sim-view';

/** The number's own clock in its own words, once it is no longer fine: what works still, and when the number is lost. */
export function NumberNotice({ state, number }: SimView) {
  const { stage, goneOn, daysUntilGone } = state.number;
  if (!number || number.tone === 'fine' || goneOn === null) return null;
  const day = (on: string) => formatDay(on, language.value, { today: civilDateAt(now.value) });
  const stages = {
    valid: t(simCard.numberEndsOn, { date: day(number.on) }),
    'outgoing-blocked': t(simCard.numberBlockedOut),
    'incoming-blocked': t(simCard.numberBlockedIn),
    kept: t(simCard.numberKept),
    gone: t(simCard.numberGone, { date: day(goneOn) }),
  };
  return (
    <Notice tone={number.tone}>
      {stages[stage]}
      {stage !== 'gone' && (
        <>
          {' '}
          <strong>{t(simCard.numberLoss, { date: day(goneOn), n: daysUntilGone ?? 0 })}</strong>
        </>
      )}
    </Notice>
  );
}
