import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import type { Text } from '@/lib/i18n/text';
import type { FillResult } from '@/lib/portal/fill';
import type { Session } from '@/lib/portal/session';
import { askedFor, groupOf } from '@/lib/portal/session/details';
import { FillButton } from './FillButton';
import { PanelHead } from './PanelHead';
import { PointedAt } from './PointedAt';
import { Private } from './Private';
import { maskedNumber, simName } from './words';

/** What the user can do where pressing once more would change nothing. */
const REFUSED: Partial<Record<NonNullable<FillResult['refused']>, Text>> = {
  'not-alone': page.refusedBeside,
  overheard: page.refusedLate,
};

/** What came of each field, in words; what was left alone on purpose is not listed. */
function Outcomes({ session, result }: { session: Session; result: FillResult }) {
  const told = result.outcomes.filter(({ outcome }) => outcome !== 'unsafe');
  const filled = told.filter(({ outcome }) => outcome === 'filled').length;
  return (
    <>
      <p role="status">
        {result.refused
          ? t(REFUSED[result.refused] ?? page.refused)
          : filled > 0
            ? t(page.filledTitle, { n: filled })
            : t(page.filledNone)}
      </p>
      {told.length > 0 && (
        <ul class="outcomes">
          {told.map((o, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an outcome is its place: a page may ask for the same thing twice.
            <li key={i} data-outcome={o.outcome}>
              <span>{t(page[`type-${groupOf(o)}`])}</span>
              <span>{t(page[`outcome-${o.outcome}`])}</span>
            </li>
          ))}
        </ul>
      )}
      {filled > 0 && (
        <div class="actions">
          <Button onClick={() => session.undo()}>{t(page.undo)}</Button>
        </div>
      )}
    </>
  );
}

/** The form's panel, and the outline round what the user is to press himself. */
export function FillPanel(props: { session: Session; lifted: number; host: Element }) {
  const pointed = props.session.filled.value?.outcomes.find(({ outcome }) => outcome === 'pointed-at');
  return (
    <>
      {pointed && <PointedAt target={pointed.element} host={props.host} />}
      <FillBubble {...props} />
    </>
  );
}

/** Which SIM fills the form; numbers stay masked until one is pressed. */
function FillBubble({ session, lifted }: { session: Session; lifted: number }) {
  const [amount, setAmount] = useState('');
  const id = useId();
  const sims = session.context.value?.sims ?? [];
  const result = session.filled.value;
  const dealt = new Set<Element>(result?.refused ? [] : result?.outcomes.map(({ element }) => element));
  /** After a fill, what the page has asked for since. */
  const asked = askedFor(session.fields.value.filter(({ element }) => !dealt.has(element)));
  const asksAmount = asked.includes('amount') || (!dealt.size && session.tiles.value);
  return (
    <div class="bubble docked" data-side="docked">
      <PanelHead title={t(page.fillTitle)} onClose={() => session.show('none')} />
      {result ? (
        <Outcomes session={session} result={result} />
      ) : (
        <p class="muted">{asked.map((group) => t(page[`type-${group}`])).join(' · ')}</p>
      )}
      {(!result || result.refused || asked.length > 0) && (
        <>
          {asksAmount && (
            <div class="amount">
              <label for={id}>{t(page.amount)}</label>
              <input
                id={id}
                inputMode="decimal"
                autocomplete="off"
                value={amount}
                onInput={(event) => setAmount(event.currentTarget.value)}
              />
            </div>
          )}
          {sims.length === 0 && <p>{t(page.noSims)}</p>}
          <div class="sims">
            {sims.map((sim) => (
              <FillButton
                key={sim.id}
                session={session}
                lifted={lifted}
                onPress={(event, button) => void session.fill(sim, amount, { by: 'gesture', event, button })}
              >
                <Private>{simName(sim)}</Private>
                {simName(sim) !== maskedNumber(sim.number) && (
                  <Private muted>{maskedNumber(sim.number)}</Private>
                )}
              </FillButton>
            ))}
          </div>
          <p class="muted small">{t(page.fillHint)}</p>
        </>
      )}
    </div>
  );
}
