import { fail, ok, type Result } from '@/lib/result';

/**
 * The match pattern for exactly the host of `url`: `https://host/*`, or undefined where a helper may not run (not https, no
 * address). Without the port: Firefox's match patterns have none, and both browsers then match every port.
 */
export function originPattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && hostname ? `https://${hostname}/*` : undefined;
}

/** What a record of a portal holds (see `PortalSchema`): refused before the browser is asked for anything. */
const LONGEST = 2000;
const LONGEST_HOST = 180;

/**
 * Reads an address as people type it: `my.example.com/account`, `https://…`. Only https: a page that others on the way can change
 * must not be handed a phone number.
 */
export function parsePortalAddress(text: string): Result<{ url: string; pattern: string }> {
  const typed = text.trim();
  const url =
    /^[a-z][a-z\d+.-]*:/i.test(typed) && !/^[^/]+:\d+(\/|$)/.test(typed) ? typed : `https://${typed}`;
  const pattern = originPattern(url);
  if (!pattern || typed === '' || /\s/.test(typed))
    return fail('invalid', { field: 'url', rule: 'https-address' });
  const parsed = new URL(url);
  const isTooLong = parsed.href.length > LONGEST || parsed.hostname.length > LONGEST_HOST;
  if (parsed.username || parsed.password || !parsed.hostname.includes('.') || isTooLong)
    return fail('invalid', { field: 'url', rule: 'https-address' });
  return ok({ url: parsed.href, pattern });
}
