import { fail, type Result } from '@/lib/result';
import { migrate } from '@/lib/sims/migrations';
import { type Sim, SimSchema } from '@/lib/sims/schema';
import { decode } from '@/lib/storage/decode';
import { keyOf } from '@/lib/storage/keys';

/** The stored SIM. A broken record answers `unreadable`: it is never edited, so never overwritten. */
export function readSim(items: Record<string, unknown>, id: string): Result<Sim> {
  const value = items[keyOf('sim', id)];
  if (value === undefined) return fail('not-found');
  const sim = decode(SimSchema, migrate(value));
  return sim.ok ? sim : fail('unreadable', { field: sim.error.field });
}
