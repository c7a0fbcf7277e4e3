import arrowLeft from 'lucide-static/icons/chevron-left.svg?raw';
import arrowRight from 'lucide-static/icons/chevron-right.svg?raw';
import { IconButton } from '@/components/base/Button';
import { t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import type { Session } from '@/lib/portal/session';
import { namesOf } from '@/lib/portal/session/names';

const STATES = { on: page.looksOn, off: page.looksOff, unknown: undefined } as const;

/** All of several finds by the page's own words, the shown one marked, with the way through them. */
export function Finds({ session }: { session: Session }) {
  const matches = session.matches.value;
  const all = matches.length;
  if (all < 2) return null;
  const names = namesOf(matches.map(({ element }) => element));
  const at = session.place.value;
  return (
    <div class="finds">
      <div class="steps">
        <IconButton svg={arrowLeft} label={t(page.previous)} onClick={() => session.step(-1)} />
        <span role="status">{t(page.place, { n: at + 1, all })}</span>
        <IconButton svg={arrowRight} label={t(page.next)} onClick={() => session.step(1)} />
      </div>
      <ol>
        {matches.map(({ state }, i) => {
          const looks = STATES[state];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a find is its place in the list; names may stand twice.
            <li key={i}>
              <button type="button" aria-current={i === at} onClick={() => session.choose(i)}>
                <span dir="auto">{names[i] || t(page.place, { n: i + 1, all })}</span>
                {looks && <span class="muted small">{t(looks)}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
