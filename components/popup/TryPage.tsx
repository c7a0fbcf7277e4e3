import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { targetIcon } from '@/components/base/icons';
import { Notice } from '@/components/base/surfaces';
import { t } from '@/components/i18n';
import { popup } from '@/lib/i18n/messages/popup';
import type { TryOutcome } from '@/lib/portal/try-page';

/** Looks for the option on the page behind the popup, on any site; says so where that can't be done. */
export function TryPage({ tryPage }: { tryPage: () => Promise<TryOutcome> }) {
  const [outcome, setOutcome] = useState<TryOutcome>();
  return (
    <>
      <Button wide kind="quiet" icon={targetIcon} onClick={() => tryPage().then(setOutcome)}>
        {t(popup.tryPage)}
      </Button>
      <div role="status">
        {(outcome === 'forbidden' || outcome === 'no-answer') && (
          <Notice tone="soon">{t(outcome === 'forbidden' ? popup.tryForbidden : popup.tryNoAnswer)}</Notice>
        )}
      </div>
    </>
  );
}
