import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { language, t } from '@/components/i18n';
import { now } from '@/components/store';
import { type CivilDate, civilDateAt, type Instant } from '@/lib/civil';
import { formatDay, formatMoment } from '@/lib/i18n/dates';
import { common } from '@/lib/i18n/messages/common';
import { popup } from '@/lib/i18n/messages/popup';
import type { Sim } from '@/lib/sims/schema';

/** "Renewed", with undo. Answers false where the next date must be asked for first. */
export async function markRenewed(sim: Sim, to?: CivilDate): Promise<boolean> {
  const result = await command('sim.renewed', { id: sim.id, seen: sim.planEnds?.on ?? null, to });
  if (!result.ok) {
    if (result.error.code === 'no-next-date') return false;
    toast(inWords(result.error));
    return true;
  }
  const end = result.value.planEnds?.on;
  if (!end) return true;
  const date = formatDay(end, language.value, { weekday: true, today: civilDateAt(now.value) });
  toast(t(popup.renewedTo, { date }), async () => {
    const undone = await command('sim.renewed.undo', { id: sim.id, to: end });
    toast(undone.ok ? t(common.undone) : inWords(undone.error));
  });
  return true;
}

/** Says nothing about these SIMs until then, with undo. */
export async function snoozeUntil(ids: string[], until: Instant): Promise<void> {
  const result = await command('sim.snooze', { ids, until });
  if (!result.ok) return toast(inWords(result.error));
  const when = formatMoment(until, Date.now(), language.value);
  toast(t(popup.snoozed, { when }), async () => {
    const undone = await command('sim.snooze', { ids, until: null });
    toast(undone.ok ? t(common.undone) : inWords(undone.error));
  });
}
