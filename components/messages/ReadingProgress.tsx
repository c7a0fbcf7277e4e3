import { Button } from '@/components/base/Button';
import { t } from '@/components/i18n';
import { sms as words } from '@/lib/i18n/messages/sms';
import { progress, stop } from './state';

/** How far the reading of a large file is, with a way to stop it. */
export function ReadingProgress() {
  if (!progress.value) return null;
  const { done, total } = progress.value;
  return (
    <div class="reading">
      <label>
        {t(words.reading, { n: done, total })}
        <progress value={done} max={total} />
      </label>
      <Button onClick={stop}>{t(words.stop)}</Button>
    </div>
  );
}
