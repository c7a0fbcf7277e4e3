import renew from 'lucide-static/icons/rotate-cw.svg?raw';
import { Icon } from '@/components/base/Icon';
import { t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import type { Session } from '@/lib/portal/session';
import { askedFor } from '@/lib/portal/session/details';

/** The small pill in the corner: how many were found, and the way to fill the form of this page. */
export function Pill({ session, blocked }: { session: Session; blocked: boolean }) {
  const phase = session.phase.value;
  const count = session.matches.value.length;
  const asked = askedFor(session.fields.value);
  const panel = session.panel.value;
  const toggle = (to: 'match' | 'nothing' | 'facts' | 'fill') => session.show(panel === to ? 'none' : to);
  if (phase === 'stale' || blocked)
    return (
      <div class="pill">
        <p role="status">
          <Icon svg={renew} size={20} /> {t(phase === 'stale' ? page.stale : page.blocked)}
        </p>
      </div>
    );
  const words =
    phase === 'looking' ? t(page.looking) : count > 0 ? t(page.found, { n: count }) : t(page.notFoundShort);
  return (
    <div
      class="pill"
      data-quiet={phase === 'not-found' && asked.length === 0 && session.facts.value.length === 0}
    >
      <button
        type="button"
        aria-expanded={panel === 'match' || panel === 'nothing'}
        onClick={() => toggle(count > 0 ? 'match' : 'nothing')}
      >
        <Icon svg={renew} size={20} />
        <span role="status">{words}</span>
      </button>
      {session.facts.value.length > 0 && (
        <>
          <span class="dot" aria-hidden="true">
            ·
          </span>
          <button type="button" aria-expanded={panel === 'facts'} onClick={() => toggle('facts')}>
            {t(page.saveToSim)}
          </button>
        </>
      )}
      {asked.length > 0 && (
        <>
          <span class="dot" aria-hidden="true">
            ·
          </span>
          <button type="button" aria-expanded={panel === 'fill'} onClick={() => toggle('fill')}>
            {asked.length === 1 && asked[0] === 'tel' ? t(page.fillIn) : t(page.fillForm)}
          </button>
        </>
      )}
    </div>
  );
}
