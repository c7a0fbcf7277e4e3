import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Mark } from '@/components/base/surfaces';
import { language, t } from '@/components/i18n';
import { matchesQuery } from '@/components/sim/search';
import type { SimView } from '@/components/sim/sim-view';
import { carrierName, planLine, simName, stateWord } from '@/components/sim/words';
import { now } from '@/components/store';
import { carrierById } from '@/lib/carriers/registry';
import { civilDateAt } from '@/lib/civil';
import { formatDay, formatDays } from '@/lib/i18n/dates';
import { asks } from '@/lib/i18n/messages/asks';
import { common } from '@/lib/i18n/messages/common';
import { popup } from '@/lib/i18n/messages/popup';

/** Rows drawn at once: a thousand SIMs must not cost a thousand rows before the first is seen. */
const PAGE = 20;
/** From so many SIMs on, looking is slower than searching. */
const SEARCH_FROM = 8;

/** The other SIMs, a line each; a press makes one the card above. */
export function SimList(props: { views: readonly SimView[]; total: number; onChoose: (id: string) => void }) {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PAGE);
  const views = query ? props.views.filter(({ sim }) => matchesQuery(sim, query)) : props.views;
  return (
    <>
      {props.total > SEARCH_FROM && (
        <input
          class="input search"
          type="search"
          aria-label={t(popup.search)}
          placeholder={t(popup.search)}
          value={query}
          onInput={(e) => setQuery(e.currentTarget.value)}
        />
      )}
      <ul class="sims">
        {views.slice(0, shown).map((view) => (
          <Row key={view.sim.id} view={view} onChoose={() => props.onChoose(view.sim.id)} />
        ))}
      </ul>
      {views.length === 0 && query && <p class="muted none">{t(popup.noMatch)}</p>}
      {views.length > shown && (
        <Button wide kind="quiet" onClick={() => setShown(shown + PAGE)}>
          {t(popup.showMore, { n: Math.min(PAGE, views.length - shown) })}
        </Button>
      )}
    </>
  );
}

function Row({ view, onChoose }: { view: SimView; onChoose: () => void }) {
  const { sim, state, next: clock } = view;
  const tone = clock?.tone ?? 'unknown';
  const mark = carrierById(sim.carrier)?.mark ?? { letters: '?', color: '#58635e' };
  const [ask] = state.asks;
  // What is asked stands here only where the end beside it does not say it already.
  const about =
    ask && tone === 'fine'
      ? t(asks[ask])
      : sim.autoRenewal.state === 'on'
        ? `${t(common.autoRenewal)} · ${t(popup.autoOn)}`
        : planLine(sim, language.value);
  return (
    <li>
      <button type="button" class="sim-row" onClick={onChoose}>
        <Mark {...mark} />
        <span class="sim-names">
          <span class="sim-name">{simName(sim)}</span>
          <span class="muted one-line">{[carrierName(sim), about].filter(Boolean).join(' · ')}</span>
        </span>
        <span class={`sim-end tone-${tone}`}>
          <strong>
            {clock && clock.tone !== 'lapsed' && clock.days > 0
              ? formatDays(clock.days, language.value)
              : stateWord(tone)}
          </strong>
          {clock && (
            <span class="muted">
              {clock.kind === 'number' && `${t(common.number)} · `}
              {formatDay(clock.on, language.value, { today: civilDateAt(now.value) })}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
