import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Select } from '@/components/base/choices';
import { Dialog } from '@/components/base/Dialog';
import { Field } from '@/components/base/Field';
import { t } from '@/components/i18n';
import { leadsWrong } from '@/components/sim/form-check';
import { readLeads } from '@/components/sim/form-draft';
import type { LeadRow } from '@/components/sim/form-state';
import { LeadTimes } from '@/components/sim/LeadTimes';
import { snapshot } from '@/components/store';
import { common } from '@/lib/i18n/messages/common';
import { simForm } from '@/lib/i18n/messages/sim-form';
import { sims as words } from '@/lib/i18n/messages/sims';
import type { BulkChange } from '@/lib/sims/bulk';
import { LIMITS } from '@/lib/sims/schema';

interface DialogProps {
  onClose: () => void;
  onChoose: (change: BulkChange) => void;
}

/** Puts the selected SIMs into a group, new or known. */
export function GroupDialog({ groups, onClose, onChoose }: DialogProps & { groups: readonly string[] }) {
  const [group, setGroup] = useState('');
  const list = useId();
  return (
    <Dialog title={t(words.group)} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(e) => {
          e.preventDefault();
          onChoose({ kind: 'group', group });
        }}
      >
        <Field label={t(words.group)} hint={t(words.groupHint)}>
          {(aria) => (
            <input
              class="input"
              list={list}
              maxLength={LIMITS.label}
              value={group}
              onInput={(e) => setGroup(e.currentTarget.value)}
              {...aria}
            />
          )}
        </Field>
        <datalist id={list}>
          {groups.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <Button kind="primary" type="submit">
          {t(common.save)}
        </Button>
      </form>
    </Dialog>
  );
}

const CLOCKS = {
  plan: { label: simForm.planLeads, usual: 'planLeadTimes' },
  number: { label: simForm.numberLeads, usual: 'numberLeadTimes' },
} as const;

/** Gives the selected SIMs lead times of their own for one of their clocks, or the settings' again. */
export function LeadTimesDialog({ onClose, onChoose }: DialogProps) {
  const [clock, setClock] = useState<keyof typeof CLOCKS>('plan');
  const [rows, setRows] = useState<LeadRow[] | null>(null);
  const [tried, setTried] = useState(false);
  const wrong = leadsWrong(rows);
  return (
    <Dialog title={t(words.leadTimes)} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          setTried(true);
          if (!wrong) onChoose({ kind: 'lead-times', [clock]: readLeads(rows) });
        }}
      >
        <Select
          label={t(words.leadTimes)}
          labelHidden
          value={clock}
          options={(['plan', 'number'] as const).map((value) => ({ value, label: t(CLOCKS[value].label) }))}
          onChange={(chosen) => {
            setClock(chosen);
            setRows(null);
          }}
        />
        <LeadTimes
          label={t(CLOCKS[clock].label)}
          rows={rows}
          fallback={snapshot.value.settings[CLOCKS[clock].usual]}
          error={tried && wrong ? t(simForm.leadBad) : undefined}
          onChange={setRows}
        />
        <Button kind="primary" type="submit">
          {t(common.save)}
        </Button>
      </form>
    </Dialog>
  );
}
