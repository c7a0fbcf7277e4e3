import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import type { Session } from '@/lib/portal/session';
import { copyText } from '@/lib/share/clipboard';

/**
 * Puts the redacted report on the clipboard; says what is in it before and that it is there after. Where the browser refuses (a page
 * without https), the report stands there to be copied by hand.
 */
export function CopyReport({ session }: { session: Session }) {
  const [done, setDone] = useState(false);
  const [shown, setShown] = useState<string>();
  const copy = async () => {
    const report = session.report();
    const copied = await copyText(report);
    setDone(copied);
    setShown(copied ? undefined : report);
  };
  return (
    <>
      <span class="report" title={t(page.reportHint)}>
        <Button kind="quiet" onClick={() => void copy()}>
          {done ? t(page.copied) : t(page.copyReport)}
        </Button>
      </span>
      {shown !== undefined && (
        <label class="by-hand">
          {t(page.copyByHand)}
          <textarea readOnly rows={5} value={shown} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
