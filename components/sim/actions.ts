import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { language, t } from '@/components/i18n';
import { now } from '@/components/store';
import { type CivilDate, civilDateAt, type Instant } from '@/lib/civil';
import { formatDay, formatMoment } from '@/lib/i18n/dates';
import { common } from '@/lib/i18n/messages/common';
import { popup } from '@/lib/i18n/messages/popup';
import { simCard } from '@/lib/i18n/messages/sim-card';
import type { BulkUndo, SimFacts } from '@/lib/messages';
import type { Result } from '@/lib/result';
import type { AutoRenewal, Sim, SimDraft } from '@/lib/sims/schema';

const sayUndone = (undone: Result<unknown>) => toast(undone.ok ? t(common.undone) : inWords(undone.error));

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
  toast(t(popup.renewedTo, { date }), async () =>
    sayUndone(await command('sim.renewed.undo', { id: sim.id, to: end })),
  );
  return true;
}

type FactField = Exclude<keyof SimFacts, 'seenAt'>;

/** Puts fields of the record back as they were before. */
const giveBack = async (sim: Sim, fields: readonly FactField[]) => {
  const before = Object.fromEntries(fields.map((field) => [field, sim[field] ?? null]));
  sayUndone(await command('sim.save', { ...before, id: sim.id, carrier: sim.carrier } as SimDraft));
};

/** Writes what the user has just seen, and says so with undo. */
export async function noteFacts(sim: Sim, facts: Omit<SimFacts, 'seenAt'>, said: string): Promise<void> {
  const result = await command('sim.facts', { id: sim.id, facts });
  if (!result.ok) return toast(inWords(result.error));
  toast(said, () => giveBack(sim, Object.keys(facts) as FactField[]));
}

/** "No, it did not renew": its auto-renewal is no longer relied upon, so that renewing by hand is asked for. With undo. */
export async function noteNotRenewed(sim: Sim): Promise<void> {
  const autoRenewal: AutoRenewal = { state: 'unknown', seenAt: Date.now() };
  const result = await command('sim.save', { id: sim.id, carrier: sim.carrier, autoRenewal });
  if (!result.ok) return toast(inWords(result.error));
  toast(t(simCard.didNotRenewNoted), () => giveBack(sim, ['autoRenewal']));
}

/** Says nothing about this SIM until then; `null` ends the quiet. Undo brings an earlier snooze back. */
export async function snoozeUntil(sim: Sim, until: Instant | null): Promise<void> {
  const result = await command('sim.snooze', { ids: [sim.id], until });
  if (!result.ok) return toast(inWords(result.error));
  const said =
    until === null
      ? t(simCard.resumed)
      : t(popup.snoozed, { when: formatMoment(until, Date.now(), language.value) });
  toast(said, async () =>
    sayUndone(await command('sim.snooze', { ids: [sim.id], until: sim.snoozedUntil ?? null })),
  );
}

/** The undo of a change to many SIMs, for a toast. */
export const undoWith = (undo: BulkUndo) => async (): Promise<void> => {
  sayUndone(await command('sims.undo', undo));
};
