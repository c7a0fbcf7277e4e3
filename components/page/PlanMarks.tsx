import plus from 'lucide-static/icons/plus.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/base/Button';
import { Icon } from '@/components/base/Icon';
import { t } from '@/components/i18n';
import { formatDataSize } from '@/lib/i18n/data-size';
import { page } from '@/lib/i18n/messages/page';
import { boxOf } from '@/lib/portal/highlight/box';
import { follow } from '@/lib/portal/highlight/follow';
import type { PagePlan } from '@/lib/portal/read-page';
import type { Session } from '@/lib/portal/session';
import type { QrPicture } from '@/lib/share/qr';
import type { Plan } from '@/lib/sims/schema';
import { moneyText, simName } from './words';

/** Marks drawn at once: a page of more plans than that is a catalogue, and the first ones show what the marks do. */
const CAP = 24;

/** A small mark at the corner of a plan's card, following it; hidden while the card is out of sight or covered. */
function Mark({ plan, host, onPress }: { plan: PagePlan; host: Element; onPress(): void }) {
  const mark = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    follow(
      plan.element,
      host,
      (sight) => {
        const box = sight.where === 'here' && !sight.covered ? boxOf(plan.element) : undefined;
        const style = mark.current?.style;
        if (!style) return;
        style.visibility = box ? 'visible' : 'hidden';
        if (box) style.transform = `translate(${box.x + box.width - 34}px, ${box.y + 6}px)`;
      },
      stop.signal,
    );
    return () => stop.abort();
  }, [plan.element, host]);
  const label = t(page.planMark, { plan: plan.name });
  return (
    <button ref={mark} type="button" class="plan-mark" aria-label={label} title={label} onClick={onPress}>
      <Icon svg={plus} size={18} />
    </button>
  );
}

/** A code as a picture that a phone's camera dials. */
function Code({ code, session }: { code: string; session: Session }) {
  const [picture, setPicture] = useState<QrPicture>();
  useEffect(() => {
    // Without its picture the code still stands there to be typed.
    session.dialPicture(code).then(setPicture, () => setPicture(undefined));
  }, [code, session]);
  return (
    <div class="code">
      {picture && (
        <svg viewBox={`0 0 ${picture.size} ${picture.size}`} role="img" aria-label={t(page.planScan)}>
          <title>{t(page.planScan)}</title>
          <path d={picture.path} />
        </svg>
      )}
      <div>
        <strong>{code}</strong>
        <p class="muted small">{t(page.planScan)}</p>
      </div>
    </div>
  );
}

function PlanPanel({ plan, session, onClose }: { plan: PagePlan; session: Session; onClose(): void }) {
  const { name, price, dataBytes, validityDays, dialCode } = plan;
  const { currency, minor } = price;
  const sims = session.context.value?.sims ?? [];
  const { saved, tracked, failed } = session.saving.value;
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
      <div class="head">
        <h2>{name}</h2>
        <IconButton svg={close} label={t(page.close)} onClick={onClose} />
      </div>
      <p class="muted">
        {[moneyText(price), dataBytes && formatDataSize(dataBytes), days].filter(Boolean).join(' · ')}
      </p>
      {dialCode && <Code code={dialCode} session={session} />}
      {saved && (
        <p class="good" role="status">
          {tracked ? t(page.planTracked) : t(page.saved, { sim: simName(saved) })}
        </p>
      )}
      {failed && (
        <p class="bad" role="alert">
          {t(page.saveFailed)}
        </p>
      )}
      {!saved && kept && (
        <div class="choices">
          {sims.length > 0 && <p class="muted">{t(page.planTrack)}</p>}
          {sims.map((sim) => (
            <Button key={sim.id} onClick={() => void session.save(sim, { plan: kept })}>
              {simName(sim)}
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

/** A mark for each plan that the page offers, and what one of them opens: track it, or send its code to the phone. */
export function PlanMarks({ session, host }: { session: Session; host: Element }) {
  const [opened, setOpened] = useState<PagePlan>();
  const close = () => setOpened(undefined);
  return (
    <>
      {session.plans.value.slice(0, CAP).map((plan, i) => (
        <Mark
          // biome-ignore lint/suspicious/noArrayIndexKey: plans keep their places; a name may stand twice.
          key={`${i} ${plan.name}`}
          plan={plan}
          host={host}
          onPress={() => {
            session.show('none');
            setOpened(plan);
          }}
        />
      ))}
      {opened && session.panel.value === 'none' && (
        <PlanPanel plan={opened} session={session} onClose={close} />
      )}
    </>
  );
}
