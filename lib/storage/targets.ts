import { type Target, targetSchema } from '@/lib/portal/pick/target';
import { decode } from './decode';
import { PREFIXES } from './keys';

/** A control that the user pointed at, and the site it is on. */
export interface KeptTarget {
  origin: string;
  target: Target;
}

/** The controls in `storage.local.get(null)`, by site; a broken one is passed over, as the helper passes it over. */
export function decodeTargets(items: Record<string, unknown>): KeptTarget[] {
  return Object.entries(items)
    .flatMap(([key, value]): KeptTarget[] => {
      const origin = key.slice(PREFIXES.target.length);
      if (!key.startsWith(PREFIXES.target) || !URL.canParse(origin)) return [];
      const target = decode(targetSchema, value);
      return target.ok ? [{ origin, target: target.value }] : [];
    })
    .sort((a, b) => (a.origin < b.origin ? -1 : 1));
}
