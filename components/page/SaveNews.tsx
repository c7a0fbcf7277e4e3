import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import type { Session } from '@/lib/portal/session';
import type { Saving } from '@/lib/portal/session/types';
import { Private } from './Private';
import { simAmongOthers } from './words';

function wordsOf({ saved, tracked, undoable, undone, failed }: Saving): string | undefined {
  if (failed) return t(page.saveFailed);
  if (undone) return t(page.undone);
  if (!saved) return undefined;
  const said = tracked ? page.planTracked : undoable ? page.saved : page.savedNothing;
  return t(said, { sim: simAmongOthers(saved) });
}

/** What came of the last press: saved, with the way back; or not, and that nothing was written. */
export function SaveNews({ session, news }: { session: Session; news: Saving }) {
  const line = useRef<HTMLParagraphElement>(null);
  // The button that was pressed may be gone: the keys go on from here, unless the user is elsewhere on the page by now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each news is a reason of its own.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) line.current?.focus({ preventScroll: true });
  }, [news]);
  const words = wordsOf(news);
  if (words === undefined) return null;
  return (
    <div class="actions">
      <p
        ref={line}
        tabIndex={-1}
        class={news.failed ? 'bad' : 'good'}
        role={news.failed ? 'alert' : 'status'}
      >
        <Private>{words}</Private>
      </p>
      {news.undoable && <Button onClick={() => void session.takeBack()}>{t(page.undo)}</Button>}
    </div>
  );
}
