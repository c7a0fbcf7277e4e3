import { Fragment } from 'preact';
import { Badge, type Tone } from '@/components/base/surfaces';
import { language, t } from '@/components/i18n';
import type { Evidence, Sourced } from '@/lib/carriers/types';
import { formatDay } from '@/lib/i18n/dates';
import { guide } from '@/lib/i18n/messages/guide';

const TONES: Record<Evidence, Tone> = {
  official: 'fine',
  'third-party': 'unknown',
  guide: 'soon',
  contradicted: 'lapsed',
};

/** How sure a fact is, as a word on its colour. */
export const EvidenceBadge = ({ evidence }: { evidence: Evidence }) => (
  <Badge tone={TONES[evidence]}>{t(guide[evidence])}</Badge>
);

/** Where a fact was read and when, with links to what has an address. */
export function SourceLine({ sources, asOf }: Pick<Sourced, 'sources' | 'asOf'>) {
  const day = (date: string) => formatDay(date, language.value);
  return (
    <p class="guide-source">
      {t(guide.source)}
      {sources.map((source, i) => (
        <Fragment key={source.url ?? i}>
          {i > 0 && ' · '}
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer">
              {t(source.title)}
            </a>
          ) : (
            t(source.title)
          )}
          {source.published && ` (${t(guide.published, { date: day(source.published) })})`}
        </Fragment>
      ))}
      {' · '}
      <time dateTime={asOf}>{t(guide.asOf, { date: day(asOf) })}</time>
    </p>
  );
}
