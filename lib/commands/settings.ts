import type * as v from 'valibot';
import type { ProtocolMap } from '@/lib/messages';
import { ProfileSchema, SettingsSchema } from '@/lib/settings/schema';
import { decode, withoutNulls } from '@/lib/storage/decode';
import { KEYS } from '@/lib/storage/keys';
import type { Decision } from '@/lib/storage/writer';
import type { CommandPorts } from './sims';

/** The commands that write the two records there is one of each. */
export function settingsCommands({ writer, now }: Pick<CommandPorts, 'writer' | 'now'>) {
  const merge = <T extends v.GenericSchema>(key: string, schema: T, patch: object) =>
    writer.transaction([key], (items): Decision<v.InferOutput<T>> => {
      const stored = decode(schema, items[key] ?? {});
      const result = decode(
        schema,
        withoutNulls(stored.ok ? { ...(stored.value as object), ...patch } : patch),
      );
      if (!result.ok) return { result };
      // What could not be read is kept beside, not overwritten.
      const aside = stored.ok ? {} : { [`aside:${key}:${now()}`]: items[key] };
      return { set: { [key]: result.value, ...aside }, result };
    });

  return {
    'settings.save': (patch: Parameters<ProtocolMap['settings.save']>[0]) =>
      merge(KEYS.settings, SettingsSchema, { ...patch, updatedAt: now() }),
    'profile.save': (profile: Parameters<ProtocolMap['profile.save']>[0]) =>
      merge(KEYS.profile, ProfileSchema, profile),
  };
}
