import { Button } from '@/components/base/Button';
import { plusIcon, simIcon } from '@/components/base/icons';
import { EmptyState } from '@/components/base/surfaces';
import { t } from '@/components/i18n';
import { draft, startForm, withNumber } from '@/components/sim/form-state';
import { NumberField } from '@/components/sim/NumberField';
import { popup } from '@/lib/i18n/messages/popup';

/** Where there is no SIM yet: the first thing to tell, its number, stands here already; the form asks for the rest. */
export function FirstSim({ onStart }: { onStart: () => void }) {
  const start = (event: SubmitEvent) => {
    event.preventDefault();
    onStart();
  };
  return (
    <form class="card" onSubmit={start} noValidate>
      <EmptyState icon={simIcon} title={t(popup.emptyTitle)} text={t(popup.emptyText)}>
        <NumberField
          value={draft.value?.number ?? ''}
          onInput={(number) => {
            draft.value = withNumber(draft.value ?? startForm(), number);
          }}
        />
        <Button type="submit" kind="primary" wide icon={plusIcon}>
          {t(popup.addFirst)}
        </Button>
      </EmptyState>
    </form>
  );
}
