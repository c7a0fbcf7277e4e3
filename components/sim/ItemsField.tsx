import { Button, IconButton } from '@/components/base/Button';
import { closeIcon, plusIcon } from '@/components/base/icons';
import { t } from '@/components/i18n';
import { simForm } from '@/lib/i18n/messages/sim-form';
import { LIMITS } from '@/lib/sims/schema';
import type { ItemRow } from './form-state';

const KINDS = { promotion: simForm.itemPromotion, bill: simForm.itemBill, other: simForm.itemOther };

/** One-off dates of a SIM: what it is about, a few words, and the day. */
export function ItemsField(props: {
  items: ItemRow[];
  error?: string;
  onChange: (items: ItemRow[]) => void;
}) {
  const { items, onChange } = props;
  const edit = (id: string, patch: Partial<ItemRow>) =>
    onChange(items.map((item) => (item.id === id ? { ...item, ...patch } : item)));
  const add = () =>
    onChange([...items, { id: crypto.randomUUID(), kind: 'promotion', title: '', on: '', at: '09:00' }]);
  return (
    <fieldset class="rows">
      <legend class="field-label">{t(simForm.items)}</legend>
      {items.map((item) => (
        <div class="item-row" key={item.id}>
          <select
            class="input"
            aria-label={t(simForm.itemKind)}
            value={item.kind}
            onChange={(e) => edit(item.id, { kind: e.currentTarget.value as ItemRow['kind'] })}
          >
            {Object.entries(KINDS).map(([kind, words]) => (
              <option key={kind} value={kind}>
                {t(words)}
              </option>
            ))}
          </select>
          <input
            class="input"
            type="date"
            aria-label={t(simForm.itemDate)}
            value={item.on}
            onInput={(e) => edit(item.id, { on: e.currentTarget.value })}
          />
          <input
            class="input"
            maxLength={LIMITS.label}
            aria-label={t(simForm.itemTitle)}
            placeholder={t(simForm.itemTitle)}
            value={item.title}
            onInput={(e) => edit(item.id, { title: e.currentTarget.value })}
          />
          <IconButton
            svg={closeIcon}
            label={t(simForm.removeRow)}
            onClick={() => onChange(items.filter(({ id }) => id !== item.id))}
          />
        </div>
      ))}
      {items.length < LIMITS.items && (
        <div class="rows-line">
          <Button kind="quiet" icon={plusIcon} onClick={add}>
            {t(simForm.itemAdd)}
          </Button>
        </div>
      )}
      <div role="alert">{props.error && <p class="field-error">{props.error}</p>}</div>
    </fieldset>
  );
}
