import { t } from '@/components/i18n';
import { popup } from '@/lib/i18n/messages/popup';
import type { Clock } from './sim-view';

const RADIUS = 42;
const LENGTH = 2 * Math.PI * RADIUS;

/** Days left as the largest thing on the page; the arc is the part of `period` (days) that remains. */
export function Ring({ clock, period }: { clock: Clock | undefined; period: number }) {
  const tone = clock?.tone ?? 'unknown';
  const part = clock ? Math.min(1, Math.max(0, clock.days / period)) : 0;
  const over = clock?.tone === 'lapsed';
  const days = clock ? Math.abs(clock.days) : 0;
  const unit = !clock ? '' : clock.days === 0 ? '' : t(over ? popup.daysAfter : popup.daysLeft, { n: days });
  const figure = !clock ? '?' : clock.days === 0 ? t(popup.today) : String(days);
  return (
    <div class={`ring tone-${tone}`}>
      <svg viewBox="0 0 96 96" width="96" height="96" aria-hidden="true">
        <circle cx="48" cy="48" r={RADIUS} class="ring-ground" />
        {part > 0 && (
          <circle
            cx="48"
            cy="48"
            r={RADIUS}
            class="ring-arc"
            stroke-dasharray={`${part * LENGTH} ${LENGTH}`}
          />
        )}
      </svg>
      <p>
        <strong class={figure.length > 3 ? 'word' : figure.length > 2 ? 'long' : ''}>{figure}</strong>
        {unit && <span>{unit}</span>}
      </p>
    </div>
  );
}
