import { civilDateAt, civilTimeAt, DAY, type Instant, instantAt } from '@/lib/civil';
import type { Settings } from '@/lib/settings/schema';

type QuietHours = Settings['quietHours'];

/** Whether nothing may be shown at that instant. `from` = `to` means no quiet at all. */
export function isQuiet(at: Instant, quiet: QuietHours): boolean {
  if (!quiet || quiet.from === quiet.to) return false;
  const time = civilTimeAt(at);
  return quiet.from < quiet.to
    ? time >= quiet.from && time < quiet.to
    : time >= quiet.from || time < quiet.to;
}

/** The instant itself, or the end of the quiet hours that it falls into. */
export function afterQuiet(at: Instant, quiet: QuietHours): Instant {
  if (!quiet || !isQuiet(at, quiet)) return at;
  const end = instantAt(civilDateAt(at), quiet.to);
  return end > at ? end : end + DAY;
}
