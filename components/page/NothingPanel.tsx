import { Button } from '@/components/base/Button';
import { t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import type { Session } from '@/lib/portal/session';
import { CopyReport } from './CopyReport';
import { PanelHead } from './PanelHead';

/** Not found: why, and what else can be done. */
export function NothingPanel({ session }: { session: Session }) {
  const carrier = session.context.value?.carrier;
  return (
    <div class="bubble docked" data-side="docked">
      <PanelHead
        title={t(page.nothingTitle)}
        wish={session.wish.value}
        onClose={() => session.show('none')}
      />
      <p class="muted">{t(page[`why-${session.why.value}`])}</p>
      {session.misfit.value && <p>{t(page.misfit)}</p>}
      <div class="actions">
        <Button kind="primary" onClick={() => void session.searchAgain()}>
          {t(page.searchAgain)}
        </Button>
        <Button onClick={() => session.show('pick')}>{t(page.pointMyself)}</Button>
        <CopyReport session={session} />
      </div>
      {carrier && (
        <p class="muted other">
          {t(page.otherWays)} <strong>{carrier.name}</strong>{' '}
          {carrier.help && t(page.helpLine, { code: carrier.help })}
          {carrier.help && carrier.balance && ' · '}
          {carrier.balance && t(page.balanceLine, { code: carrier.balance })}
        </p>
      )}
    </div>
  );
}
