/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { asState, EMPTY, FIELDS } from './fields.mjs';

/** Fields that the page builds anew at each change (a key with the value in it), and one that is left to itself and read on blur. */
function Form() {
  const [state, setState] = useState(EMPTY);
  const email = useRef(null);
  const set = (name, value) => setState((old) => ({ ...old, [name]: value }));
  return (
    <form>
      {FIELDS.map(({ name, label, ...rest }) => (
        <p key={name}>
          <label htmlFor={name}>{label}</label>
          {name === 'email' ? (
            <input
              id={name}
              name={name}
              {...rest}
              ref={email}
              defaultValue=""
              onBlur={() => set(name, email.current.value)}
            />
          ) : (
            <input
              key={name === 'password' ? name : state[name]}
              id={name}
              name={name}
              {...rest}
              value={state[name]}
              onChange={(event) => set(name, event.target.value)}
            />
          )}
        </p>
      ))}
      <output>{asState(state)}</output>
    </form>
  );
}

createRoot(document.getElementById('app')).render(<Form />);
