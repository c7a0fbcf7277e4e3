import type { ReadonlySignal } from '@preact/signals';
import { language, t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import type { Session } from '@/lib/portal/session';
import { FactsPanel } from './FactsPanel';
import { FillPanel } from './FillPanel';
import { MatchBubble } from './MatchBubble';
import { NothingPanel } from './NothingPanel';
import { Picker } from './Picker';
import { Pill } from './Pill';
import { PlanMarks } from './PlanMarks';
import { PlanPanel } from './PlanPanel';
import { Spotlight } from './Spotlight';

interface HelperProps {
  session: Session;
  host: Element;
  /** How often our host was moved within the page. */
  lifted: ReadonlySignal<number>;
  /** A dialog of the page's keeps us from being pressed. */
  blocked: ReadonlySignal<boolean>;
  dark: ReadonlySignal<boolean>;
}

/** Arrow keys step through several finds; Escape closes what is open. Keys typed into a box of ours are left to it. */
function onKey(event: KeyboardEvent, session: Session): void {
  if (event.key === 'Escape' && session.panel.value !== 'none') {
    // It has closed what is ours, and closes no dialog of the page's besides.
    event.preventDefault();
    session.show('none');
  }
  if ((event.target as Element).matches('input, textarea') || session.panel.value !== 'match') return;
  const forward = event.key === 'ArrowDown' || event.key === 'ArrowRight';
  if (!forward && event.key !== 'ArrowUp' && event.key !== 'ArrowLeft') return;
  event.preventDefault();
  session.step(forward ? 1 : -1);
}

/** Everything that the helper shows in a page. */
export function Helper({ session, host, lifted, blocked, dark }: HelperProps) {
  const match = session.current.value;
  const panel = session.panel.value;
  return (
    <section
      class={dark.value ? 'scheme dark' : 'scheme light'}
      lang={language.value}
      aria-label={t(page.helper)}
      onKeyDown={(event) => onKey(event, session)}
    >
      <PlanMarks session={session} host={host} />
      {panel === 'match' && match && (
        <Spotlight match={match} host={host} onLost={session.lost}>
          {(seen) => <MatchBubble session={session} match={match} seen={seen} />}
        </Spotlight>
      )}
      {panel === 'nothing' && <NothingPanel session={session} />}
      {panel === 'fill' && <FillPanel session={session} lifted={lifted.value} host={host} />}
      {panel === 'facts' && <FactsPanel session={session} />}
      {panel === 'plan' && session.plan.value && <PlanPanel plan={session.plan.value} session={session} />}
      {panel === 'pick' ? (
        <Picker session={session} host={host} />
      ) : (
        <Pill session={session} blocked={blocked.value} />
      )}
    </section>
  );
}
