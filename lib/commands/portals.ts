import { carrierOfHost } from '@/lib/carriers/registry';
import type { ProtocolMap } from '@/lib/messages';
import { originPattern, parsePortalAddress } from '@/lib/portal/origin';
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
    /** A host is one portal: added again, it gets the new address. The carriers' own need none, and belong to nobody else. */
    'portal.add': async ({ carrier, url }: Parameters<ProtocolMap['portal.add']>[0]) => {
      const address = parsePortalAddress(url);
      if (!address.ok) return address;
      const { pattern } = address.value;
      if (carrierOfHost(new URL(address.value.url).hostname))
        return fail('invalid', { field: 'url', rule: 'built-in' });
      if (!(await hasPermission(pattern))) return fail('not-allowed', { field: 'url' });
      return writer.transaction(null, (items): Decision<Portal> => {
        const known = Object.values(items)
          .map((value) => decode(PortalSchema, value))
          .find((p) => p.ok && originPattern(p.value.url) === pattern);
        const { id, addedAt } = known?.ok ? known.value : { id: newId(), addedAt: now() };
        const origin = new URL(address.value.url).origin;
        const result = decode(PortalSchema, { id, carrier, origin, url: address.value.url, addedAt });
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
