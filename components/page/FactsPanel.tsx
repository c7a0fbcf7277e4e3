import { useState } from 'preact/hooks';
import { t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import type { Session } from '@/lib/portal/session';
import type { PageFacts } from '@/lib/portal/session/facts';
import { simOf } from '@/lib/portal/session/facts';
import { FactGroup } from './FactGroup';
import { PanelHead } from './PanelHead';

const keyOf = (facts: PageFacts): string => facts.number ?? '';

/** "Save to this SIM?": what the page tells, those of each number apart. Nothing is kept before its button is pressed. */
export function FactsPanel({ session }: { session: Session }) {
  /** The group that was saved last: the news of it stand there. */
  const [pressed, setPressed] = useState<string>();
  const sims = session.context.value?.sims ?? [];
  const all = session.facts.value;
  // On a page with the user's own numbers, what stands near others' is not his.
  const own = all.filter((facts) => simOf(facts, sims));
  const groups = own.length > 0 ? own : all;
  return (
    <div class="bubble docked" data-side="docked">
      <PanelHead title={t(page.saveTitle)} onClose={() => session.show('none')} />
      <p class="muted small">{t(groups.length > 0 ? page.saveHint : page.noFacts)}</p>
      {groups.map((facts) => (
        <FactGroup
          key={keyOf(facts)}
          session={session}
          facts={facts}
          news={pressed === keyOf(facts) ? session.saving.value : undefined}
          onPress={() => setPressed(keyOf(facts))}
        />
      ))}
    </div>
  );
}
