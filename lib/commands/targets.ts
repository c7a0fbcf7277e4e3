import { type Target, targetSchema } from '@/lib/portal/pick/target';
import { fail, ok, type Result } from '@/lib/result';
import { decode } from '@/lib/storage/decode';
import { keyOf } from '@/lib/storage/keys';
import type { Decision, Writer } from '@/lib/storage/writer';

/** A switch is kept per origin; undefined for an address that has none. */
function keyFor(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { origin, protocol } = new URL(url);
  return protocol === 'https:' ? keyOf('target', origin) : undefined;
}

/** The switch that the user pointed at on that page's site; undefined when there is none or it can't be read. */
export function targetFor(items: Record<string, unknown>, url: string | undefined): Target | undefined {
  const key = keyFor(url);
  const stored = key === undefined ? undefined : items[key];
  if (stored === undefined) return undefined;
  const result = decode(targetSchema, stored);
  return result.ok ? result.value : undefined;
}

/**
 * Keeps the switch for the site of `url`, the sender's own address: a page's helper can't write for another site. `null` forgets it.
 */
export async function saveTarget(
  writer: Writer,
  url: string | undefined,
  target: Target | null,
): Promise<Result<Target | null>> {
  const key = keyFor(url);
  if (key === undefined) return fail('not-allowed', { field: 'url' });
  return writer.transaction([key], (): Decision<Target | null> => {
    if (target === null) return { remove: [key], result: ok(null) };
    const result = decode(targetSchema, target);
    return result.ok ? { set: { [key]: result.value }, result } : { result };
  });
}
