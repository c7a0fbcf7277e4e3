import { Button } from '@/components/base/Button';
import { TextField } from '@/components/base/Field';
import { plusIcon, simIcon } from '@/components/base/icons';
import { EmptyState } from '@/components/base/surfaces';
import { t } from '@/components/i18n';
import { draft, startForm, withNumber } from '@/components/sim/form-state';
import { common } from '@/lib/i18n/messages/common';
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
        <TextField
          label={t(common.number)}
          optional
          type="tel"
          inputMode="tel"
          autocomplete="tel"
          placeholder="096 123 4567"
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
