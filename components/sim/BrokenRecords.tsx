import { Button } from '@/components/base/Button';
import { Notice } from '@/components/base/surfaces';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { common } from '@/lib/i18n/messages/common';
import { popup } from '@/lib/i18n/messages/popup';
import { downloadText } from '@/lib/share/download';
import type { Broken } from '@/lib/storage/broken';

/** Records that could not be read: said, shown as they are, kept, and taken away only with a copy handed out. */
export function BrokenRecords({ broken }: { broken: readonly Broken[] }) {
  const discard = async () => {
    const removed: Record<string, unknown> = {};
    for (const { key } of broken) {
      const result = await command('records.discard', { key });
      if (!result.ok) return toast(inWords(result.error));
      Object.assign(removed, result.value);
    }
    downloadText('bantor-unreadable.json', JSON.stringify(removed, null, 2), 'application/json');
    toast(t(popup.discarded), async () => {
      const back = await command('records.restore', removed);
      toast(back.ok ? t(common.undone) : inWords(back.error));
    });
  };
  return (
    <Notice tone="soon" actions={<Button onClick={discard}>{t(popup.discard)}</Button>}>
      {t(popup.broken, { n: broken.length })}
      <details>
        <summary>{t(popup.brokenShow)}</summary>
        {broken.map(({ key, path, value }) => (
          <div key={key}>
            <p>
              {path === 'version' ? t(popup.brokenVersion, { key }) : t(popup.brokenField, { key, path })}
            </p>
            <pre>{JSON.stringify(value, null, 2)}</pre>
          </div>
        ))}
      </details>
    </Notice>
  );
}
