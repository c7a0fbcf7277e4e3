import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { t } from '@/components/i18n';
import { formatDataSize } from '@/lib/i18n/data-size';
import { page } from '@/lib/i18n/messages/page';
import type { PagePlan } from '@/lib/portal/read-page';
import type { Session } from '@/lib/portal/session';
import type { QrPicture } from '@/lib/share/qr';
import type { Plan } from '@/lib/sims/schema';
import { PanelHead } from './PanelHead';
import { Private } from './Private';
import { SaveNews } from './SaveNews';
import { moneyText, simAmongOthers } from './words';

/** A code as a picture that a phone's camera dials. Its place is kept while it is drawn: nothing moves when it comes. */
function Code({ code, session }: { code: string; session: Session }) {
  const [picture, setPicture] = useState<QrPicture | 'coming' | undefined>('coming');
  useEffect(() => {
    // Without its picture the code still stands there to be typed.
    session.dialPicture(code).then(setPicture, () => setPicture(undefined));
  }, [code, session]);
  const drawn = picture === 'coming' ? undefined : picture;
  return (
    <div class="code">
      {picture && (
        <svg viewBox={`0 0 ${drawn?.size ?? 1} ${drawn?.size ?? 1}`} role="img" aria-label={t(page.planScan)}>
          <title>{t(page.planScan)}</title>
          {drawn && <path d={drawn.path} />}
        </svg>
      )}
      <div>
        <strong>{code}</strong>
        <p class="muted small">{t(page.planScan)}</p>
      </div>
    </div>
  );
}

/** A plan that the page offers: track it, or send its code to the phone. */
export function PlanPanel({ plan, session }: { plan: PagePlan; session: Session }) {
  const { name, price, dataBytes, validityDays, dialCode } = plan;
  const { currency, minor } = price;
  const sims = session.context.value?.sims ?? [];
  const news = session.saving.value;
  const known = currency === 'USD' || currency === 'KHR' ? currency : undefined;
  const kept: Plan | undefined = known && {
    name,
    price: { minor, currency: known },
    validity: { count: validityDays, unit: 'day' },
    oneOff: false,
    ...(dataBytes && { dataBytes }),
  };
  const days = t(page.days, { n: validityDays });
  return (
    <div class="bubble docked" data-side="docked">
      <PanelHead title={name} onClose={() => session.show('none')} />
      <p class="muted">
        {[moneyText(price), dataBytes && formatDataSize(dataBytes), days].filter(Boolean).join(' · ')}
      </p>
      {dialCode && <Code code={dialCode} session={session} />}
      <SaveNews session={session} news={news} />
      {!news.saved && kept && (
        <div class="choices">
          {sims.length > 0 && <p class="muted">{t(page.planTrack)}</p>}
          {sims.map((sim) => (
            <Button
              key={sim.id}
              class="with-record"
              onClick={() => void session.keep({ id: sim.id }, { plan: kept })}
            >
              <Private>{simAmongOthers(sim)}</Private>
              {sim.plan && sim.plan.name !== name && (
                <span class="muted small">{t(page.before, { value: sim.plan.name })}</span>
              )}
            </Button>
          ))}
          {session.context.value?.carrier && (
            <Button onClick={() => void session.track(kept)}>{t(page.planNew)}</Button>
          )}
        </div>
      )}
    </div>
  );
}
