import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { SegmentedControl } from '@/components/base/choices';
import { Dialog } from '@/components/base/Dialog';
import { TextField } from '@/components/base/Field';
import { t } from '@/components/i18n';
import { common } from '@/lib/i18n/messages/common';
import { simCard } from '@/lib/i18n/messages/sim-card';
import { simForm } from '@/lib/i18n/messages/sim-form';
import { formatMoney } from '@/lib/i18n/money';
import type { Sim } from '@/lib/sims/schema';
import { noteFacts } from './actions';
import { amountError, readAmount } from './amount';

/** Asks for the balance that the user has just read on the phone. */
export function BalanceSheet({ sim, onClose }: { sim: Sim; onClose: () => void }) {
  const [text, setText] = useState('');
  const [currency, setCurrency] = useState(
    sim.balance?.amount.currency ?? sim.plan?.price?.currency ?? 'USD',
  );
  const [tried, setTried] = useState(false);
  const wrong = amountError(text, currency) ?? (text.trim() ? undefined : simForm.amountBad);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const balance = wrong ? null : readAmount(text, currency);
    if (!balance) return;
    onClose();
    noteFacts(sim, { balance }, t(simCard.notedBalance, { amount: formatMoney(balance) }));
  };
  return (
    <Dialog sheet title={t(simCard.noteBalance)} onClose={onClose}>
      <form class="stack" onSubmit={save} noValidate>
        <TextField
          label={t(simCard.balanceNow)}
          inputMode="decimal"
          autofocus
          value={text}
          onInput={setText}
          error={tried && wrong ? t(wrong) : undefined}
        />
        <SegmentedControl
          label={t(simForm.currency)}
          labelHidden
          value={currency}
          options={[
            { value: 'USD', label: '$ USD' },
            { value: 'KHR', label: '៛ KHR' },
          ]}
          onChange={setCurrency}
        />
        <Button type="submit" kind="primary" wide>
          {t(common.save)}
        </Button>
      </form>
    </Dialog>
  );
}
