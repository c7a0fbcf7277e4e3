import { civilDateAt, HOUR, type Instant, instantAt } from '@/lib/civil';

/** When to speak again, for the choices of "Snooze". Evening is 20:00; after it, "tonight" is not offered. */
export function snoozeMoments(now: Instant): { hour: Instant; tonight?: Instant; tomorrow: Instant } {
  const today = civilDateAt(now);
  const tonight = instantAt(today, '20:00');
  return {
    hour: now + HOUR,
    tonight: tonight > now ? tonight : undefined,
    tomorrow: instantAt(today, '09:00') + 24 * HOUR,
  };
}
