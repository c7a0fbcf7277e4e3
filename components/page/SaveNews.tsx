import { Button } from '@/components/base/Button';
import { t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import type { Session } from '@/lib/portal/session';
import type { Saving } from '@/lib/portal/session/types';
import { simName } from './words';

/** What came of the last press: saved, with the way back; or not, and that nothing was written. */
export function SaveNews({ session, news }: { session: Session; news: Saving }) {
  const { saved, tracked, undoable, undone, failed } = news;
  if (failed)
    return (
      <p class="bad" role="alert">
        {t(page.saveFailed)}
      </p>
    );
  if (undone)
    return (
      <p class="good" role="status">
        {t(page.undone)}
      </p>
    );
  if (!saved) return null;
  const said = tracked ? page.planTracked : undoable ? page.saved : page.savedNothing;
  return (
    <div class="actions">
      <p class="good" role="status">
        {t(said, { sim: simName(saved) })}
      </p>
      {undoable && <Button onClick={() => void session.takeBack()}>{t(page.undo)}</Button>}
    </div>
  );
}
