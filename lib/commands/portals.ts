import type { ProtocolMap } from '@/lib/messages';
import { parsePortalAddress } from '@/lib/portal/origin';
import { fail, ok } from '@/lib/result';
import { type Portal, PortalSchema } from '@/lib/settings/schema';
import { decode } from '@/lib/storage/decode';
import { keyOf } from '@/lib/storage/keys';
import type { Decision } from '@/lib/storage/writer';
import type { CommandPorts } from './sims';

interface PortalPorts extends CommandPorts {
  hasPermission(pattern: string): Promise<boolean>;
}

/** The commands on addresses that the user adds. Registering the helper follows from the stored list, not from here. */
export function portalCommands({ writer, now, newId, hasPermission }: PortalPorts) {
  return {
    'portal.add': async ({ carrier, url }: Parameters<ProtocolMap['portal.add']>[0]) => {
      const address = parsePortalAddress(url);
      if (!address.ok) return address;
      if (!(await hasPermission(address.value.pattern))) return fail('not-allowed', { field: 'url' });
      return writer.transaction(null, (items): Decision<Portal> => {
        const known = Object.values(items)
          .map((value) => decode(PortalSchema, value))
          .find((p) => p.ok && p.value.url === address.value.url);
        const id = known?.ok ? known.value.id : newId();
        const origin = new URL(address.value.url).origin;
        const result = decode(PortalSchema, { id, carrier, origin, url: address.value.url, addedAt: now() });
        return result.ok ? { set: { [keyOf('portal', id)]: result.value }, result } : { result };
      });
    },

    'portal.remove': ({ id }: Parameters<ProtocolMap['portal.remove']>[0]) =>
      writer.transaction([keyOf('portal', id)], (items): Decision<Portal> => {
        const stored = decode(PortalSchema, items[keyOf('portal', id)]);
        if (!stored.ok) return { result: fail('not-found') };
        return { remove: [keyOf('portal', id)], result: ok(stored.value) };
      }),
  };
}
