import { Select } from '@/components/base/choices';
import { Field } from '@/components/base/Field';
import { t } from '@/components/i18n';
import { stateWord } from '@/components/sim/words';
import { CARRIERS } from '@/lib/carriers/registry';
import { popup } from '@/lib/i18n/messages/popup';
import { sims as words } from '@/lib/i18n/messages/sims';
import type { Sim } from '@/lib/sims/schema';
import { type Filter, NO_GROUP, type Sort, type StateFilter } from './rows';

/** Search, filters and order of the list. */
export function Filters(props: {
  sims: readonly Sim[];
  filter: Filter;
  onChange: (patch: Partial<Filter>) => void;
}) {
  const { sims, filter, onChange } = props;
  const carriers = new Set(sims.map(({ carrier }) => carrier));
  const groups = [...new Set(sims.flatMap(({ group }) => group ?? []))].sort();
  const tones = ['fine', 'soon', 'today', 'lapsed', 'unknown'] as const;
  return (
    <search class="filters">
      <Field label={t(popup.search)} labelHidden>
        {(aria) => (
          <input
            class="input"
            type="search"
            placeholder={t(popup.search)}
            value={filter.query}
            onInput={(e) => onChange({ query: e.currentTarget.value })}
            {...aria}
          />
        )}
      </Field>
      <Select
        label={t(words.carrier)}
        labelHidden
        value={filter.carrier}
        options={[
          { value: '', label: t(words.allCarriers) },
          ...CARRIERS.filter(({ id }) => carriers.has(id)).map(({ id, name }) => ({
            value: id,
            label: t(name),
          })),
        ]}
        onChange={(carrier) => onChange({ carrier })}
      />
      <Select<StateFilter>
        label={t(words.state)}
        labelHidden
        value={filter.state}
        options={[
          { value: 'all', label: t(words.allStates) },
          { value: 'action', label: t(words.needsAction) },
          ...tones.map((tone) => ({ value: tone, label: stateWord(tone) })),
          { value: 'quiet', label: t(words.quiet) },
        ]}
        onChange={(state) => onChange({ state })}
      />
      {groups.length > 0 && (
        <Select
          label={t(words.group)}
          labelHidden
          value={filter.group}
          options={[
            { value: '', label: t(words.allGroups) },
            ...groups.map((group) => ({ value: group, label: group })),
            { value: NO_GROUP, label: t(words.noGroup) },
          ]}
          onChange={(group) => onChange({ group })}
        />
      )}
      <Select<Sort>
        label={t(words.sort)}
        labelHidden
        value={filter.sort}
        options={[
          { value: 'urgency', label: t(words.sortUrgency) },
          { value: 'ends', label: t(words.sortEnds) },
          { value: 'name', label: t(words.sortName) },
          { value: 'new', label: t(words.sortNew) },
        ]}
        onChange={(sort) => onChange({ sort })}
      />
    </search>
  );
}
