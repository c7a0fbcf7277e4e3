import { Select } from '@/components/base/choices';
import { t } from '@/components/i18n';
import { simForm } from '@/lib/i18n/messages/sim-form';
import type { Currency } from './amount';

/** The two currencies that prices and balances have in Cambodia. */
export const CurrencySelect = (props: { value: Currency; onChange: (currency: Currency) => void }) => (
  <Select
    label={t(simForm.currency)}
    value={props.value}
    options={[
      { value: 'USD', label: '$ USD' },
      { value: 'KHR', label: '៛ KHR' },
    ]}
    onChange={props.onChange}
  />
);
