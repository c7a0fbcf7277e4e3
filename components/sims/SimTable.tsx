import { IconButton } from '@/components/base/Button';
import { Icon } from '@/components/base/Icon';
import { bellOffIcon, pencilIcon } from '@/components/base/icons';
import { memo } from '@/components/base/memo';
import { Badge, Mark } from '@/components/base/surfaces';
import { language, t } from '@/components/i18n';
import type { Clock, SimView } from '@/components/sim/sim-view';
import { autoRenewalWord, carrierName, planLine, simName, stateWord } from '@/components/sim/words';
import { now } from '@/components/store';
import { formatNumber } from '@/lib/carriers/numbers';
import { carrierById } from '@/lib/carriers/registry';
import { civilDateAt } from '@/lib/civil';
import { formatDay, formatDays } from '@/lib/i18n/dates';
import { common } from '@/lib/i18n/messages/common';
import { sims as words } from '@/lib/i18n/messages/sims';
import { formatMoney } from '@/lib/i18n/money';
import { isQuiet } from '@/lib/sims/bulk';

interface TableProps {
  views: readonly SimView[];
  selected: ReadonlySet<string>;
  onSelect: (id: string, on: boolean) => void;
  onEdit: (id: string) => void;
}

/** The SIMs, a row each; on a narrow screen each row is a card. */
export function SimTable({ views, selected, onSelect, onEdit }: TableProps) {
  return (
    <table class="sim-table">
      <thead>
        <tr>
          <td />
          <th scope="col">{t(words.name)}</th>
          <th scope="col">{t(common.plan)}</th>
          <th scope="col">{t(words.ends)}</th>
          <th scope="col">{t(words.numberEnds)}</th>
          <th scope="col">{t(common.autoRenewal)}</th>
          <th scope="col">{t(common.balance)}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {views.map((view) => (
          <SimRow
            key={view.sim.id}
            view={view}
            selected={selected.has(view.sim.id)}
            onSelect={onSelect}
            onEdit={onEdit}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The day on which a clock ends, with its state as a word. */
function End({ clock }: { clock: Clock | undefined }) {
  if (!clock) return <span class="muted">—</span>;
  const left = clock.days > 0 && clock.tone !== 'lapsed';
  return (
    <span class="end">
      <Badge tone={clock.tone}>{left ? formatDays(clock.days, language.value) : stateWord(clock.tone)}</Badge>
      <span class="small muted">
        {formatDay(clock.on, language.value, { today: civilDateAt(now.value) })}
      </span>
    </span>
  );
}

const SimRow = memo(function SimRow(
  props: Omit<TableProps, 'views' | 'selected'> & { view: SimView; selected: boolean },
) {
  const { view, selected, onSelect, onEdit } = props;
  const { sim } = view;
  const name = simName(sim);
  const mark = carrierById(sim.carrier)?.mark ?? { letters: '?', color: '#58635e' };
  return (
    <tr class={selected ? 'selected' : ''}>
      <td>
        <input
          type="checkbox"
          aria-label={t(words.selectOne, { name })}
          checked={selected}
          onChange={(e) => onSelect(sim.id, e.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <span class="who">
          <Mark {...mark} size={24} />
          <span>
            <button type="button" class="link" onClick={() => onEdit(sim.id)}>
              {name}
            </button>
            {isQuiet(sim) && <Icon svg={bellOffIcon} size={14} label={t(words.quiet)} />}
            <span class="small muted">
              {[sim.label && sim.number ? formatNumber(sim.number) : carrierName(sim), sim.group]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </span>
      </th>
      <td data-label={t(common.plan)} data-empty={!sim.plan}>
        {planLine(sim, language.value) || <span class="muted">—</span>}
      </td>
      <td data-label={t(words.ends)} data-empty={!view.plan}>
        <End clock={view.plan} />
      </td>
      <td data-label={t(words.numberEnds)} data-empty={!view.number}>
        <End clock={view.number} />
      </td>
      <td data-label={t(common.autoRenewal)}>{autoRenewalWord(sim.autoRenewal.state)}</td>
      <td data-label={t(common.balance)} data-empty={!sim.balance}>
        {sim.balance ? formatMoney(sim.balance.amount) : <span class="muted">—</span>}
      </td>
      <td>
        <IconButton svg={pencilIcon} label={`${t(common.edit)} ${name}`} onClick={() => onEdit(sim.id)} />
      </td>
    </tr>
  );
});
