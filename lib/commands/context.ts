import type { Language } from '@/lib/i18n/text';
import { pickLanguage } from '@/lib/i18n/text';
import type { PageContext } from '@/lib/messages';
import { originPattern } from '@/lib/portal/origin';
import type { Sim } from '@/lib/sims/schema';
import type { Snapshot } from '@/lib/storage/snapshot';

/** What a page's helper needs to know of a carrier: looked up in the registry, which is too heavy for a content script. */
export type CarrierForPage = NonNullable<PageContext['carrier']>;

/**
 * What the helper on the page at `url` may know. The page's carrier is that of its host or of the user's own portal; only SIMs of
 * that carrier go out. On a page of no carrier ("try on this page") the user chooses among all.
 */
export function pageContext(
  snapshot: Snapshot,
  url: string | undefined,
  carrierOf: {
    host(host: string): string | undefined;
    facts(id: string, language: Language): CarrierForPage | undefined;
  },
  languages: readonly string[],
): PageContext {
  const language = snapshot.settings.language ?? pickLanguage(languages);
  const id = carrierAt(snapshot, url, carrierOf.host);
  return {
    language,
    enabled: snapshot.settings.pageHelper,
    carrier: id === undefined ? undefined : carrierOf.facts(id, language),
    sims: snapshot.sims.filter((sim) => id === undefined || sim.carrier === id).map(forPage),
    profile: snapshot.profile,
  };
}

/** Whose page that is: the user's own portal's carrier, else the host's. */
export function carrierAt(
  { portals }: Pick<Snapshot, 'portals'>,
  url: string | undefined,
  ofHost: (host: string) => string | undefined,
): string | undefined {
  const pattern = url && originPattern(url);
  const portal = pattern && portals.find((p) => originPattern(p.url) === pattern);
  if (portal) return portal.carrier;
  return url && URL.canParse(url) ? ofHost(new URL(url).hostname) : undefined;
}

const forPage = ({ id, label, number, plan, planEnds, numberEnds, balance, autoRenewal }: Sim) => ({
  id,
  label,
  number,
  plan,
  planEnds,
  numberEnds,
  balance,
  autoRenewal,
});
