import { TextField } from '@/components/base/Field';
import { t } from '@/components/i18n';
import { common } from '@/lib/i18n/messages/common';

interface Props {
  value: string;
  onInput: (number: string) => void;
  error?: string;
  autofocus?: boolean;
}

/** Where a SIM's number is typed, in whatever spelling. */
export function NumberField(props: Props) {
  return (
    <TextField
      label={t(common.number)}
      optional
      type="tel"
      inputMode="tel"
      autocomplete="tel"
      placeholder="096 123 4567"
      {...props}
    />
  );
}
