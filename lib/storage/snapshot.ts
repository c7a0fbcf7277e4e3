import type * as v from 'valibot';
import {
  type Portal,
  PortalSchema,
  type Profile,
  ProfileSchema,
  type Settings,
  SettingsSchema,
} from '@/lib/settings/schema';
import { migrate } from '@/lib/sims/migrations';
import { type Sim, SimSchema } from '@/lib/sims/schema';
import type { Broken } from './broken';
import { decode } from './decode';
import { KEYS, PREFIXES } from './keys';

/** Everything in storage, checked. The reminders' own records (`sent:`, `log`) are decoded by `lib/reminders`. */
export interface Snapshot {
  sims: Sim[];
  portals: Portal[];
  settings: Settings;
  profile: Profile;
  broken: Broken[];
}

/** The records of one kind alone: to decode only these leaves thousands of others unchecked where nobody asks for them. */
export const recordsOf = (
  kind: keyof typeof PREFIXES,
  items: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(items).filter(([key]) => key.startsWith(PREFIXES[kind])));

/**
 * Reads the whole of `storage.local.get(null)`. Total: whatever is stored, the records that are right come out, those that
 * are not are listed in `broken`, and keys that are not ours are passed over.
 */
export function decodeSnapshot(items: Record<string, unknown>): Snapshot {
  const broken: Broken[] = [];
  const read = <T extends v.GenericSchema>(key: string, schema: T, value: unknown) => {
    const result = decode(schema, value);
    if (result.ok) return result.value;
    broken.push({ key, value: items[key], path: result.error.field ?? '' });
    return undefined;
  };
  const sims: Sim[] = [];
  const portals: Portal[] = [];
  for (const [key, value] of Object.entries(items)) {
    if (key.startsWith(PREFIXES.sim)) {
      const sim = read(key, SimSchema, migrate(value));
      // A record under another record's key would be written back to the wrong place.
      if (sim && key === `${PREFIXES.sim}${sim.id}`) sims.push(sim);
      else if (sim) broken.push({ key, value, path: 'id' });
    } else if (key.startsWith(PREFIXES.portal)) {
      const portal = read(key, PortalSchema, value);
      if (portal) portals.push(portal);
    }
  }
  const settings = read(KEYS.settings, SettingsSchema, items[KEYS.settings] ?? {});
  const profile = read(KEYS.profile, ProfileSchema, items[KEYS.profile] ?? {});
  return {
    sims: sims.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    portals: portals.sort((a, b) => a.addedAt - b.addedAt),
    settings: settings ?? decodeOrThrow(SettingsSchema),
    profile: profile ?? decodeOrThrow(ProfileSchema),
    broken,
  };
}

/** The defaults: an empty record, which both schemas accept by construction. */
function decodeOrThrow<T extends v.GenericSchema>(schema: T): v.InferOutput<T> {
  const result = decode(schema, {});
  if (!result.ok) throw new Error(`a record without defaults: ${result.error.field}`);
  return result.value;
}
