import { useEffect, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/base/Button';
import { SegmentedControl, Select } from '@/components/base/choices';
import { TextField } from '@/components/base/Field';
import { arrowLeftIcon, trashIcon } from '@/components/base/icons';
import { Notice } from '@/components/base/surfaces';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { now } from '@/components/store';
import { parseNumber } from '@/lib/carriers/numbers';
import { CARRIERS } from '@/lib/carriers/registry';
import { civilDateAt } from '@/lib/civil';
import { common } from '@/lib/i18n/messages/common';
import { popup } from '@/lib/i18n/messages/popup';
import { simForm } from '@/lib/i18n/messages/sim-form';
import type { Sim } from '@/lib/sims/schema';
import { check, draft, type FormState, startForm, toDraft } from './form-state';
import { PasteMessage } from './PasteMessage';
import { PlanFields } from './PlanFields';
import { simName } from './words';

/** Adds a SIM, or edits the one given. What is typed outlives the popup until it is saved or cancelled. */
export function SimForm({ sim, onDone }: { sim?: Sim; onDone: () => void }) {
  useEffect(() => {
    if (!draft.value || (sim && draft.value.id !== sim.id)) draft.value = startForm(sim);
  }, [sim]);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState('');
  const form = draft.value ?? startForm(sim);
  const set = (patch: Partial<FormState>) => {
    draft.value = { ...form, ...patch };
  };
  const setNumber = (number: string) => {
    const reading = parseNumber(number);
    const guess = reading.ok && !form.carrierChosen ? reading.carrier : undefined;
    set({ number, ...(guess && guess !== form.carrier && { carrier: guess, planId: '' }) });
  };
  const errors = tried ? check(form) : {};
  const word = (key: keyof typeof errors) => errors[key] && t(errors[key]);
  const guessed = !form.carrierChosen && parseNumber(form.number).ok;
  const past = form.ends !== '' && form.ends < civilDateAt(now.value);

  const close = () => {
    draft.value = null;
    onDone();
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(check(form)).length > 0) return;
    const result = await command('sim.save', toDraft(form, sim, Date.now()));
    if (!result.ok) return setFailure(inWords(result.error));
    toast(t(simForm.saved));
    close();
  };
  const remove = async (gone: Sim) => {
    const result = await command('sim.delete', { ids: [gone.id] });
    if (!result.ok) return setFailure(inWords(result.error));
    close();
    toast(t(simForm.deleted, { name: simName(gone) }), async () => {
      const back = await command('records.restore', result.value);
      toast(back.ok ? t(common.undone) : inWords(back.error));
    });
  };

  return (
    <form class="form card" onSubmit={save} noValidate>
      <div class="form-head">
        <IconButton svg={arrowLeftIcon} label={t(common.back)} onClick={close} />
        <h2>{t(sim ? simForm.edit : popup.addSim)}</h2>
        {sim && <IconButton svg={trashIcon} label={t(common.delete)} onClick={() => remove(sim)} />}
      </div>
      <TextField
        label={t(common.number)}
        optional
        type="tel"
        inputMode="tel"
        autocomplete="tel"
        placeholder="096 123 4567"
        value={form.number}
        onInput={setNumber}
        error={word('number')}
        autofocus={!sim}
      />
      <Select
        label={t(simForm.carrier)}
        hint={guessed ? t(simForm.carrierGuessed) : undefined}
        value={form.carrier}
        options={CARRIERS.map(({ id, name }) => ({ value: id, label: t(name) }))}
        onChange={(carrier) => set({ carrier, carrierChosen: true, planId: '' })}
      />
      <PlanFields form={form} set={set} priceError={word('price')} countError={word('count')} />
      <TextField
        label={t(simForm.ends)}
        type="date"
        value={form.ends}
        onInput={(ends) => set({ ends })}
        hint={past ? t(simForm.datePast) : undefined}
        error={word('ends')}
      />
      <PasteMessage onFacts={set} />
      <SegmentedControl
        label={t(simForm.autoRenewal)}
        value={form.autoRenewal}
        options={[
          { value: 'on', label: t(common.on) },
          { value: 'off', label: t(common.off) },
          { value: 'unknown', label: t(common.unknown) },
        ]}
        onChange={(autoRenewal) => set({ autoRenewal })}
      />
      <TextField
        label={t(simForm.label)}
        optional
        placeholder={t(simForm.labelHint)}
        maxLength={60}
        value={form.label}
        onInput={(label) => set({ label })}
      />
      <details
        open={Boolean(sim) || Object.keys(errors).some((key) => key === 'balance' || key === 'leadDays')}
      >
        <summary>{t(simForm.more)}</summary>
        <div>
          <div class="two">
            <TextField
              label={t(common.balance)}
              inputMode="decimal"
              value={form.balance}
              onInput={(balance) => set({ balance })}
              error={word('balance')}
            />
            <Select
              label={t(simForm.currency)}
              value={form.balanceCurrency}
              options={[
                { value: 'USD', label: '$ USD' },
                { value: 'KHR', label: '៛ KHR' },
              ]}
              onChange={(balanceCurrency) => set({ balanceCurrency })}
            />
          </div>
          <TextField
            label={t(simForm.numberEnds)}
            type="date"
            value={form.numberEnds}
            onInput={(numberEnds) => set({ numberEnds })}
          />
          <TextField
            label={t(simForm.leadTimes)}
            hint={t(simForm.leadHint)}
            value={form.leadDays}
            onInput={(leadDays) => set({ leadDays })}
            error={word('leadDays')}
          />
        </div>
      </details>
      <div role="alert">{failure && <Notice tone="lapsed">{failure}</Notice>}</div>
      <div class="pair">
        <Button onClick={close}>{t(common.cancel)}</Button>
        <Button kind="primary" type="submit">
          {t(common.save)}
        </Button>
      </div>
    </form>
  );
}
