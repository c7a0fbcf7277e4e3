/** @jsxImportSource preact */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { asState, EMPTY, FIELDS } from './fields.mjs';

function Form() {
  const [state, setState] = useState(EMPTY);
  return (
    <form>
      {FIELDS.map(({ name, label, ...rest }) => (
        <p key={name}>
          <label for={name}>{label}</label>
          <input
            id={name}
            name={name}
            {...rest}
            value={state[name]}
            onInput={(event) => {
              const { value } = event.currentTarget;
              setState((old) => ({ ...old, [name]: value }));
            }}
          />
        </p>
      ))}
      <output>{asState(state)}</output>
    </form>
  );
}

render(<Form />, document.getElementById('app'));
