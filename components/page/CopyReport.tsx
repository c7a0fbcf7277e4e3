import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import type { Session } from '@/lib/portal/session';

/** Puts the redacted report on the clipboard; says what is in it before and that it is there after. */
export function CopyReport({ session }: { session: Session }) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(session.report());
    setDone(true);
  };
  return (
    <span title={t(page.reportHint)}>
      <Button kind="quiet" onClick={() => void copy()}>
        {done ? t(page.copied) : t(page.copyReport)}
      </Button>
    </span>
  );
}
