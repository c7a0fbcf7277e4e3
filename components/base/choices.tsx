import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Field } from './Field';

export interface Option<V extends string> {
  value: V;
  label: string;
  disabled?: boolean;
}

interface ChoiceProps<V extends string> {
  label: string;
  options: readonly Option<V>[];
  value: V;
  onChange: (value: V) => void;
}

/** Two to four choices side by side, as radio buttons: arrow keys move between them. */
export function SegmentedControl<V extends string>(props: ChoiceProps<V> & { labelHidden?: boolean }) {
  const name = useId();
  return (
    <fieldset class="field" style={{ border: 0, margin: 0, padding: 0 }}>
      <legend
        class={props.labelHidden ? 'visually-hidden' : 'field-label'}
        style={{ padding: 0, marginBottom: '4px' }}
      >
        {props.label}
      </legend>
      <div class="segments">
        {props.options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              disabled={option.disabled}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Many choices in the platform's own list. */
export function Select<V extends string>(
  props: ChoiceProps<V> & { hint?: string; error?: string; optional?: boolean; labelHidden?: boolean },
) {
  return (
    <Field
      label={props.label}
      labelHidden={props.labelHidden}
      hint={props.hint}
      error={props.error}
      optional={props.optional}
    >
      {(aria) => (
        <select
          class="input"
          value={props.value}
          onChange={(e) => props.onChange(e.currentTarget.value as V)}
          {...aria}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A single yes or no. */
export function Checkbox(props: {
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.checked}
        disabled={props.disabled}
        onChange={(e) => props.onChange(e.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}
