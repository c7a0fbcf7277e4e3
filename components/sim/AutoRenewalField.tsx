import { Button } from '@/components/base/Button';
import { SegmentedControl } from '@/components/base/choices';
import { language, t } from '@/components/i18n';
import { now } from '@/components/store';
import { civilDateAt } from '@/lib/civil';
import { formatDistance } from '@/lib/i18n/dates';
import { common } from '@/lib/i18n/messages/common';
import { simForm } from '@/lib/i18n/messages/sim-form';
import type { Sim } from '@/lib/sims/schema';
import type { FormState } from './form-state';

/** Whether the plan renews itself, and when that was last looked at. */
export function AutoRenewalField(props: {
  form: FormState;
  before?: Sim['autoRenewal'];
  set: (patch: Partial<FormState>) => void;
}) {
  const { form, before, set } = props;
  const known = before?.state === form.autoRenewal && form.autoRenewal !== 'unknown' && before.seenAt;
  const ago = (at: number) => formatDistance(civilDateAt(at), civilDateAt(now.value), language.value);
  return (
    <div>
      <SegmentedControl
        label={t(simForm.autoRenewal)}
        value={form.autoRenewal}
        options={[
          { value: 'on', label: t(common.on) },
          { value: 'off', label: t(common.off) },
          { value: 'unknown', label: t(common.unknown) },
        ]}
        onChange={(autoRenewal) => set({ autoRenewal })}
      />
      {known && (
        <div class="rows-line">
          <span class="muted">
            {t(simForm.lastSeen, { ago: form.seenToday ? ago(now.value) : ago(known) })}
          </span>
          {!form.seenToday && (
            <Button kind="quiet" onClick={() => set({ seenToday: true })}>
              {t(simForm.seenToday)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
