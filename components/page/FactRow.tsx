import check from 'lucide-static/icons/check.svg?raw';
import { useId } from 'preact/hooks';
import { Icon } from '@/components/base/Icon';
import { t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import type { FactName, FactValues, Proposed } from '@/lib/portal/session/proposal';
import { Private } from './Private';
import { dayText, lengthText, moneyText } from './words';

const WORDS: { [N in FactName]: (value: FactValues[N]) => string } = {
  plan: (name) => name,
  price: moneyText,
  validity: lengthText,
  planEnds: dayText,
  numberEnds: dayText,
  balance: moneyText,
  autoRenewal: (state) => t(state === 'on' ? page.stateOn : page.stateOff),
};
/** The value of that fact as it is shown. */
const wordsOf = (name: FactName, value: FactValues[FactName]): string =>
  (WORDS[name] as (value: FactValues[FactName]) => string)(value);

interface FactRowProps {
  fact: Proposed;
  taken: boolean;
  /** The place of what was chosen of several; undefined while nothing is. */
  chosen: number | undefined;
  onTake(taken: boolean): void;
  onChoose(place: number): void;
}

/** One fact: what the page says, what the record says, whether to keep it, and which of several readings. */
export function FactRow({ fact, taken, chosen, onTake, onChoose }: FactRowProps) {
  const { name, choices, before, news, doubt } = fact;
  const group = useId();
  const label = t(page[`fact-${name}`]);
  if (news === 'same')
    return (
      <li>
        <div class="same">
          <Icon svg={check} size={18} />
          <span>{label}</span>
          <span>
            {before !== undefined && <Private>{wordsOf(name, before)}</Private>} · {t(page.alreadySaved)}
          </span>
        </div>
      </li>
    );
  const isOpen = choices.length > 1 && chosen === undefined;
  const value = choices[choices.length > 1 ? (chosen ?? -1) : 0];
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={taken && !isOpen}
          disabled={isOpen}
          onChange={(event) => onTake(event.currentTarget.checked)}
        />
        <span class="muted">{label}</span>
        <strong dir="auto">{value === undefined ? '?' : wordsOf(name, value)}</strong>
      </label>
      {choices.length > 1 && (
        <fieldset class="ways">
          <legend class="visually-hidden">{label}</legend>
          {choices.map((choice, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a reading is its place.
            <label key={i}>
              <input type="radio" name={group} checked={chosen === i} onChange={() => onChoose(i)} />
              <span dir="auto">{wordsOf(name, choice)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {news === 'seen-again' && <p class="note muted small">{t(page.seenAgain)}</p>}
      {news === 'changed' && before !== undefined && (
        <p class="note muted small">
          <Private>{t(page.before, { value: wordsOf(name, before) })}</Private>
        </p>
      )}
      {doubt && !(doubt === 'other-plan' && name !== 'plan') && (
        <p class="note doubt small">{t(page[`doubt-${doubt}`])}</p>
      )}
    </li>
  );
}
