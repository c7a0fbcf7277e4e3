import { Button } from '@/components/base/Button';
import { Icon } from '@/components/base/Icon';
import { fineIcon, renewIcon } from '@/components/base/icons';
import { EmptyState } from '@/components/base/surfaces';
import { ToastRegion } from '@/components/base/Toast';
import { t } from '@/components/i18n';
import { byUrgency, nextClock } from '@/components/sim/clock';
import { Hero } from '@/components/sim/Hero';
import { now, snapshot } from '@/components/store';
import { action } from '@/lib/i18n/messages/action';

/** More cards than this are a list, not a task: the rest is in the popup. */
const MOST = 20;

/** What a notification was about, each SIM with its step, "Renewed" and "Snooze". Without ids: all that are not fine. */
export function ActionPage(props: {
  ids: readonly string[];
  onEdit: (id: string) => void;
  onGuide: (carrier: string) => void;
  onAll: () => void;
}) {
  const sorted = byUrgency(snapshot.value.sims);
  const named = sorted.filter(({ id }) => props.ids.includes(id));
  const due =
    named.length > 0 ? named : sorted.filter((sim) => (nextClock(sim, now.value)?.tone ?? 'fine') !== 'fine');
  return (
    <div class="action-page">
      <header>
        <Icon svg={renewIcon} size={26} />
        <h1>{due.length > 0 ? t(action.title, { n: due.length }) : 'Bantor'}</h1>
      </header>
      <main>
        {due.slice(0, MOST).map((sim) => (
          <Hero
            key={sim.id}
            sim={sim}
            onEdit={() => props.onEdit(sim.id)}
            onGuide={() => props.onGuide(sim.carrier)}
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
