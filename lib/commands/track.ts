import type { Instant } from '@/lib/civil';
import { fail, ok, type Result } from '@/lib/result';
import { simFromDraft } from '@/lib/sims/edit';
import { type Plan, PlanSchema, type Sim } from '@/lib/sims/schema';
import { decode } from '@/lib/storage/decode';
import { keyOf } from '@/lib/storage/keys';
import { decodeSnapshot, recordsOf } from '@/lib/storage/snapshot';
import type { Decision, Writer } from '@/lib/storage/writer';

/**
 * Notes a plan seen on a carrier's page as a new SIM of that carrier, still without number and dates: it stands in the list, to be
 * completed or deleted there. Pressed twice, it is one. `carrier` is that of the sender's own page: a page's helper can't write for another.
 */
export async function trackPlan(
  writer: Writer,
  carrier: string | undefined,
  plan: Plan,
  newId: () => string,
  now: Instant,
): Promise<Result<Sim>> {
  if (carrier === undefined) return fail('not-allowed', { field: 'carrier' });
  const checked = decode(PlanSchema, plan);
  if (!checked.ok) return checked;
  return writer.transaction(null, (items): Decision<Sim> => {
    const known = decodeSnapshot(recordsOf('sim', items)).sims.find(
      (sim) =>
        sim.carrier === carrier && !sim.number && !sim.planEnds && sim.plan?.name === checked.value.name,
    );
    if (known) return { result: ok(known) };
    const id = newId();
    const result = simFromDraft({ carrier, plan: checked.value }, undefined, id, now);
    return result.ok ? { set: { [keyOf('sim', id)]: result.value }, result } : { result };
  });
}
