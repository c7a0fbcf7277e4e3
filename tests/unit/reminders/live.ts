import type { Instant } from '@/lib/civil';
import type { Lives } from '@/lib/reminders/clocks';
import { planReminders } from '@/lib/reminders/plan';
import { EMPTY_LOG, type Sent } from '@/lib/reminders/sent';
import type { Settings } from '@/lib/settings/schema';
import type { Sim } from '@/lib/sims/schema';
import { settingsOf } from './fake-ports';

interface Circumstances {
  settings?: Settings;
  lives?: Lives;
  /** What was said before; filled with what is said. */
  sent?: Map<string, Sent>;
}

/** Plans at each instant in turn, everything shown and recorded at once; gives what was asked when. */
export function live(
  sim: Sim | ((now: Instant) => Sim),
  instants: readonly Instant[],
  { settings = settingsOf(), lives, sent = new Map() }: Circumstances = {},
): string[][] {
  let log = EMPTY_LOG;
  return instants.map((now) => {
    const sims = [typeof sim === 'function' ? sim(now) : sim];
    const { show, write } = planReminders({ sims, sent, log }, settings, now, lives);
    for (const [id, record] of write.sent) sent.set(id, record);
    log = write.log ?? log;
    return show?.points.map((p) => p.ask) ?? [];
  });
}
