import type { ComponentChildren } from 'preact';
import { Button, ButtonLink } from '@/components/base/Button';
import { toast } from '@/components/base/Toast';
import { language, t } from '@/components/i18n';
import { now } from '@/components/store';
import { civilDateAt } from '@/lib/civil';
import { formatDay, formatDistance } from '@/lib/i18n/dates';
import { popup } from '@/lib/i18n/messages/popup';
import { simCard } from '@/lib/i18n/messages/sim-card';
import { formatMoney } from '@/lib/i18n/money';
import { copyText } from '@/lib/share/clipboard';
import { actionLink, platformOf } from '@/lib/share/dial-link';
import type { Sim } from '@/lib/sims/schema';
import { noteFacts, noteNotRenewed } from './actions';
import { nextStep } from './next-step';
import type { SimView } from './sim-view';
import { autoRenewalWord } from './words';

interface StepProps {
  view: SimView;
  onEdit: () => void;
  onGuide: () => void;
  onRenewed: () => void;
}

/** The one thing to do next: a question that is answered here, or the one main button. */
export function Step({ view, onEdit, onGuide, onRenewed }: StepProps) {
  const { sim } = view;
  const step = nextStep(view);
  switch (step.kind) {
    case 'ask-balance':
      return <BalanceQuestion view={view} code={step.code} />;
    case 'ask-renewed':
      return (
        <Question
          title={t(simCard.askRenewed)}
          text={t(simCard.askRenewedHow, {
            date: view.plan ? formatDay(view.plan.on, language.value) : '',
            code: step.code ?? '*1201#',
          })}
        >
          <div class="pair">
            <Button kind="primary" onClick={onRenewed}>
              {t(simCard.didRenew)}
            </Button>
            <Button onClick={() => noteNotRenewed(sim)}>{t(simCard.didNotRenew)}</Button>
          </div>
        </Question>
      );
    case 'ask-auto':
      return (
        <Question title={t(simCard.askAuto)}>
          <div class="pair">
            <Button onClick={() => seen(sim, 'on')}>{t(popup.autoOn)}</Button>
            <Button onClick={() => seen(sim, 'off')}>{t(popup.autoOff)}</Button>
          </div>
          <Button wide kind="quiet" onClick={onGuide}>
            {t(popup.openGuide)}
          </Button>
        </Question>
      );
    case 'top-up':
      return <Main onClick={onGuide}>{t(popup.topUpFirst, { amount: formatMoney(step.amount) })}</Main>;
    case 'dial':
      return (
        <>
          <DialButton code={step.code}>
            {t(step.purpose === 'renew' ? popup.renewWith : popup.checkBalance, { code: step.code })}
          </DialButton>
          {step.confirmWith && <p class="caution">{t(popup.unverified, { help: step.confirmWith })}</p>}
        </>
      );
    case 'keep-number':
      return <Main onClick={onGuide}>{t(simCard.keepNumber)}</Main>;
    case 'add-date':
      return <Main onClick={onEdit}>{t(popup.addDate)}</Main>;
    default:
      return <Main onClick={onGuide}>{t(popup.openGuide)}</Main>;
  }
}

/** "Is there enough balance?": the price, what was seen last, and the carrier's code that tells. */
function BalanceQuestion({ view, code }: { view: SimView; code?: string }) {
  const { sim, plan } = view;
  const today = civilDateAt(now.value);
  const price = sim.plan?.price;
  const known = sim.balance && {
    amount: formatMoney(sim.balance.amount),
    ago: formatDistance(civilDateAt(sim.balance.seenAt), today, language.value),
  };
  const text = [
    price ? t(simCard.needs, { price: formatMoney(price) }) : t(simCard.askBalanceNoPrice),
    known ? t(simCard.balanceSeen, known) : t(popup.balanceUnknown),
  ].join(' · ');
  return (
    <Question
      title={t(simCard.askBalance, { when: plan ? formatDistance(plan.on, today, language.value) : '' })}
      text={text}
    >
      {code && <DialButton code={code}>{t(popup.checkBalance, { code })}</DialButton>}
    </Question>
  );
}

const Question = (props: { title: string; text?: string; children?: ComponentChildren }) => (
  <div class="question">
    <h3>{props.title}</h3>
    {props.text && <p class="muted">{props.text}</p>}
    {props.children}
  </div>
);

const Main = (props: { onClick: () => void; children: ComponentChildren }) => (
  <Button kind="primary" wide onClick={props.onClick}>
    {props.children}
  </Button>
);

/** Dials on a phone; elsewhere copies the code, or at least says it where copying is refused. */
function DialButton({ code, children }: { code: string; children: ComponentChildren }) {
  const link = actionLink({ kind: 'ussd', code }, platformOf(navigator));
  if (link) {
    return (
      <ButtonLink href={link} kind="primary" wide>
        {children}
      </ButtonLink>
    );
  }
  const copy = async () =>
    toast(t((await copyText(code)) ? popup.copiedCode : simCard.dialOnPhone, { code }));
  return <Main onClick={copy}>{children}</Main>;
}

function seen(sim: Sim, autoRenewal: 'on' | 'off'): Promise<void> {
  const state = autoRenewalWord(autoRenewal);
  return noteFacts(sim, { autoRenewal }, t(simCard.autoSeen, { state }));
}
