import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Notice } from '@/components/base/surfaces';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { undoWith } from '@/components/sim/actions';
import { snapshot } from '@/components/store';
import { sms as words } from '@/lib/i18n/messages/sms';
import { CandidateCard } from './CandidateCard';
import { toCommand } from './choices';
import { candidates, choices, overrides, show } from './state';

/** Cards drawn at once: a file may hold two thousand messages. */
const PAGE = 20;

/** Everything that was read, to be checked; one press keeps all that is selected, in one write. */
export function ReviewList() {
  const [shown, setShown] = useState(PAGE);
  const [failure, setFailure] = useState('');
  const usable = candidates.value.filter(({ problem }) => !problem);
  const foreign = candidates.value.filter(({ problem }) => problem === 'foreign').length;
  const passed = candidates.value.length - usable.length - foreign;
  const chosen = usable.filter(({ id }) => choices.value.get(id)?.selected);

  const selectAll = () => {
    const ready = usable.filter(({ id }) => !choices.value.get(id)?.open);
    const next = ready.map(({ id }) => [id, { ...overrides.value[id], selected: true }] as const);
    overrides.value = { ...overrides.value, ...Object.fromEntries(next) };
  };
  const save = async () => {
    const { sims } = snapshot.value;
    const result = await command('sims.save', toCommand(candidates.value, choices.value, sims, Date.now()));
    if (!result.ok) return setFailure(inWords(result.error));
    show({ text: '' });
    toast(t(words.saved, { n: result.value.changed }), undoWith(result.value.undo));
  };

  return (
    <section aria-label={t(words.review, { n: usable.length })}>
      <div class="review-head">
        <h2>{t(words.review, { n: usable.length })}</h2>
        {usable.length > 1 && (
          <Button kind="quiet" onClick={selectAll}>
            {t(words.selectAll)}
          </Button>
        )}
      </div>
      {passed > 0 && <p class="muted">{t(words.passedOver, { n: passed })}</p>}
      {foreign > 0 && <p class="muted">{t(words.passedForeign, { n: foreign })}</p>}
      <ol>
        {usable.slice(0, shown).map((candidate) => {
          const choice = choices.value.get(candidate.id);
          return choice && <CandidateCard key={candidate.id} candidate={candidate} choice={choice} />;
        })}
      </ol>
      {usable.length > shown && (
        <Button wide kind="quiet" onClick={() => setShown(shown + PAGE)}>
          {t(words.showMore, { n: Math.min(PAGE, usable.length - shown) })}
        </Button>
      )}
      <div role="alert">{failure && <Notice tone="lapsed">{failure}</Notice>}</div>
      <div class="bar">
        <Button onClick={() => show({ text: '' })}>{t(words.clear)}</Button>
        <Button kind="primary" disabled={chosen.length === 0} onClick={save}>
          {t(words.saveSelected, { n: chosen.length })}
        </Button>
      </div>
    </section>
  );
}
