import { useCallback, useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Checkbox } from '@/components/base/choices';
import { manageIcon, plusIcon, simIcon } from '@/components/base/icons';
import { EmptyState } from '@/components/base/surfaces';
import { t } from '@/components/i18n';
import { SimForm } from '@/components/sim/SimForm';
import { snapshot } from '@/components/store';
import { csv } from '@/lib/i18n/messages/csv';
import { popup } from '@/lib/i18n/messages/popup';
import { sims as words } from '@/lib/i18n/messages/sims';
import { BulkBar } from './BulkBar';
import { CsvPanel } from './CsvPanel';
import { Filters } from './Filters';
import { SimTable } from './SimTable';
import { choose, chooseAll, chosen, chosenIds, filter, rows } from './state';

/** Rows drawn at once; "select all" still means all that match. */
const PAGE = 100;

/** All SIMs: found, sorted, changed many at once. */
export function SimsView() {
  const { sims } = snapshot.value;
  const [shown, setShown] = useState(PAGE);
  const [form, setForm] = useState<{ id?: string }>();
  const [table, setTable] = useState(false);
  const edit = useCallback((id: string) => setForm({ id }), []);
  const matching = rows.value.length;

  if (form) {
    const sim = sims.find(({ id }) => id === form.id);
    return (
      <div class="sim-edit">
        <SimForm key={form.id} sim={sim} onDone={() => setForm(undefined)} />
      </div>
    );
  }
  if (sims.length === 0) {
    return (
      <>
        <div class="card">
          <EmptyState icon={simIcon} title={t(popup.emptyTitle)} text={t(popup.emptyText)}>
            <Button kind="primary" icon={plusIcon} onClick={() => setForm({})}>
              {t(popup.addFirst)}
            </Button>
          </EmptyState>
        </div>
        <CsvPanel sims={sims} />
      </>
    );
  }
  return (
    <div class="sims-view">
      <div class="sims-head">
        <Filters
          sims={sims}
          filter={filter.value}
          onChange={(patch) => {
            filter.value = { ...filter.value, ...patch };
            setShown(PAGE);
          }}
        />
        <Button icon={manageIcon} aria-expanded={table} onClick={() => setTable(!table)}>
          {t(csv.title)}
        </Button>
        <Button icon={plusIcon} onClick={() => setForm({})}>
          {t(words.add)}
        </Button>
      </div>
      {table && <CsvPanel sims={chosen.value.length > 0 ? chosen.value : sims} />}
      <div class="sims-count">
        <Checkbox
          checked={matching > 0 && chosen.value.length === matching}
          disabled={matching === 0}
          onChange={chooseAll}
        >
          {t(words.selectAll, { n: matching })}
        </Checkbox>
        <span class="muted" role="status">
          {t(words.count, { n: matching, all: sims.length })}
        </span>
      </div>
      {matching === 0 ? (
        <p class="muted none">{t(words.none)}</p>
      ) : (
        <SimTable
          views={rows.value.slice(0, shown)}
          selected={chosenIds.value}
          onSelect={choose}
          onEdit={edit}
        />
      )}
      {matching > shown && (
        <Button wide kind="quiet" onClick={() => setShown(shown + PAGE)}>
          {t(popup.showMore, { n: Math.min(PAGE, matching - shown) })}
        </Button>
      )}
      {chosen.value.length > 0 && (
        <BulkBar
          chosen={chosen.value}
          groups={[...new Set(sims.flatMap(({ group }) => group ?? []))].sort()}
          onClear={() => chooseAll(false)}
        />
      )}
    </div>
  );
}
