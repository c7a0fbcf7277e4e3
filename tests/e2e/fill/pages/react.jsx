/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { asState, EMPTY, FIELDS } from './fields.mjs';

function Form() {
  const [state, setState] = useState(EMPTY);
  return (
    <form>
      {FIELDS.map(({ name, label, ...rest }) => (
        <p key={name}>
          <label htmlFor={name}>{label}</label>
          <input
            id={name}
            name={name}
            {...rest}
            value={state[name]}
            onChange={(event) => setState((old) => ({ ...old, [name]: event.target.value }))}
          />
        </p>
      ))}
      <output>{asState(state)}</output>
    </form>
  );
}

createRoot(document.getElementById('app')).render(<Form />);
