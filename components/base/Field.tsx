import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '@/components/i18n';
import { common } from '@/lib/i18n/messages/common';
import { Icon } from './Icon';
import { alertIcon } from './icons';

interface FieldProps {
  label: string;
  /** For a control whose meaning is plain from what stands around it: the label is then only for those who can't see that. */
  labelHidden?: boolean;
  hint?: string;
  /** What is wrong with the value, in the user's words; shown and announced. */
  error?: string;
  optional?: boolean;
  /** Draws the control; `aria` ties it to its label, hint and error. */
  children: (aria: ControlAria) => ComponentChildren;
}

export interface ControlAria {
  id: string;
  'aria-invalid'?: 'true';
  'aria-describedby'?: string;
}

/** A label, its control, a hint and an error, tied together. */
export function Field({ label, labelHidden, hint, error, optional, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id} class={labelHidden ? 'visually-hidden' : undefined}>
        {label}
        {optional && <span class="field-optional"> · {t(common.optional)}</span>}
      </label>
      {children({
        id,
        ...(error && { 'aria-invalid': 'true' }),
        ...(described && { 'aria-describedby': described }),
      })}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div role="alert">
        {error && (
          <p class="field-error" id={`${id}-error`}>
            <Icon svg={alertIcon} size={16} />
            {error}
          </p>
        )}
      </div>
    </div>
  );
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'tel' | 'date' | 'email' | 'search' | 'time' | 'url';
  inputMode?: 'decimal' | 'numeric' | 'tel' | 'text';
  autocomplete?: string;
  placeholder?: string;
  min?: string;
  max?: string;
  maxLength?: number;
  name?: string;
  multiline?: boolean;
  autofocus?: boolean;
}

/** The same function at every rendering: Preact calls a ref that is new again, and would take the focus back at each letter. */
const focusOnce = (element: HTMLElement | null) => element?.focus();

/** A field that is typed into. */
export function TextField({
  value,
  onInput,
  label,
  hint,
  error,
  optional,
  multiline,
  autofocus,
  ...rest
}: TextFieldProps) {
  const focus = autofocus ? focusOnce : undefined;
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(aria) =>
        multiline ? (
          <textarea
            class="input"
            ref={focus}
            value={value}
            onInput={(e) => onInput(e.currentTarget.value)}
            placeholder={rest.placeholder}
            maxLength={rest.maxLength}
            name={rest.name}
            {...aria}
          />
        ) : (
          <input
            class="input"
            ref={focus}
            value={value}
            onInput={(e) => onInput(e.currentTarget.value)}
            autocomplete="off"
            // The types of Preact part inputs by `type`; a field whose type is a prop fits none of them.
            {...(rest as object)}
            {...aria}
          />
        )
      }
    </Field>
  );
}
