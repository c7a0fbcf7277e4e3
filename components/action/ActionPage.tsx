import { Button } from '@/components/base/Button';
import { Icon } from '@/components/base/Icon';
import { fineIcon, renewIcon } from '@/components/base/icons';
import { EmptyState } from '@/components/base/surfaces';
import { ToastRegion } from '@/components/base/Toast';
import { t } from '@/components/i18n';
import { Hero } from '@/components/sim/Hero';
import { urgentFirst } from '@/components/sim/views';
import { action } from '@/lib/i18n/messages/action';

/** More cards than this are a list, not a task: the rest is in the popup. */
const MOST = 20;

/** What a notification was about, each SIM with its step, "Renewed" and "Snooze". Without ids: all that the toolbar's number counts. */
export function ActionPage(props: {
  ids: readonly string[];
  onEdit: (id: string) => void;
  onGuide: (carrier: string) => void;
  onAll: () => void;
}) {
  const sorted = urgentFirst.value;
  const named = sorted.filter(({ sim }) => props.ids.includes(sim.id));
  const due = named.length > 0 ? named : sorted.filter(({ state }) => state.needsAction && !state.snoozed);
  return (
    <div class="action-page">
      <header>
        <Icon svg={renewIcon} size={26} />
        <h1>{due.length > 0 ? t(action.title, { n: due.length }) : 'Bantor'}</h1>
      </header>
      <main>
        {due.slice(0, MOST).map((view) => (
          <Hero
            key={view.sim.id}
            view={view}
            onEdit={() => props.onEdit(view.sim.id)}
            onGuide={() => props.onGuide(view.sim.carrier)}
          />
        ))}
        {due.length === 0 && (
          <EmptyState icon={fineIcon} title={t(action.nothing)} text={t(action.nothingText)} />
        )}
        <Button wide kind="quiet" onClick={props.onAll}>
          {t(action.all)}
        </Button>
      </main>
      <ToastRegion />
    </div>
  );
}
