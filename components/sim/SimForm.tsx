import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/base/Button';
import { Select } from '@/components/base/choices';
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
import { AutoRenewalField } from './AutoRenewalField';
import { DateField } from './DateField';
import { check, isBehindMore } from './form-check';
import { toDraft } from './form-draft';
import { draft, type FormState, startForm, withNumber } from './form-state';
import { MoreFields } from './MoreFields';
import { NumberField } from './NumberField';
import { PasteMessage } from './PasteMessage';
import { PlanChoice } from './PlanFields';
import { simName } from './words';

/** Adds a SIM, or edits the one given. What is typed outlives the popup until it is saved or cancelled. */
export function SimForm({ sim, onDone }: { sim?: Sim; onDone: () => void }) {
  useEffect(() => {
    if (!draft.value || (sim && draft.value.id !== sim.id)) draft.value = startForm(sim);
  }, [sim]);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState('');
  const element = useRef<HTMLFormElement>(null);
  const form = draft.value ?? startForm(sim);
  const set = (patch: Partial<FormState>) => {
    draft.value = { ...form, ...patch };
  };
  const today = civilDateAt(now.value);
  const errors = tried ? check(form, today) : {};
  const word = (key: keyof typeof errors) => errors[key] && t(errors[key]);
  const guessed = !form.carrierChosen && parseNumber(form.number).ok;

  const close = () => {
    draft.value = null;
    onDone();
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    // A date that is typed only in part reads as empty: saving would take the old one away without a word.
    const inPart = [...(element.current?.elements ?? [])].find(
      (field) => field instanceof HTMLInputElement && field.validity.badInput,
    );
    setFailure(inPart ? t(simForm.datePart) : '');
    if (inPart instanceof HTMLElement) return inPart.focus();
    if (Object.keys(check(form, today)).length > 0) {
      // The first field that is wrong, once its message stands there.
      requestAnimationFrame(() =>
        element.current?.querySelector<HTMLElement>('[aria-invalid], .field-error')?.scrollIntoView(),
      );
      return;
    }
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
    <form ref={element} class="form card" onSubmit={save} noValidate>
      <div class="form-head">
        <IconButton svg={arrowLeftIcon} label={t(common.back)} onClick={close} />
        <h2>{t(sim ? simForm.edit : popup.addSim)}</h2>
        {sim && <IconButton svg={trashIcon} label={t(common.delete)} onClick={() => remove(sim)} />}
      </div>
      <NumberField
        value={form.number}
        onInput={(number) => set(withNumber(form, number))}
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
      <PlanChoice form={form} set={set} errors={errors} />
      <DateField form={form} set={set} error={word('ends')} />
      <PasteMessage onFacts={set} />
      <AutoRenewalField form={form} before={sim?.autoRenewal} set={set} />
      <details open={isBehindMore(errors)}>
        <summary>{t(simForm.more)}</summary>
        <MoreFields form={form} set={set} errors={errors} />
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
