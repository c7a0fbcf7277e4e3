/** The form that every framework's page renders: name, type, label, further attributes. */
export const FIELDS = [
  { name: 'given', type: 'text', label: 'First name' },
  { name: 'family', type: 'text', label: 'Last name' },
  { name: 'email', type: 'email', label: 'E-mail' },
  { name: 'phone', type: 'tel', label: 'Phone number', placeholder: '012 345 678', maxLength: 12 },
  { name: 'password', type: 'password', label: 'Password' },
];

export const EMPTY = Object.fromEntries(FIELDS.map(({ name }) => [name, '']));

/** What the framework holds, for the test to read: the page shows it, so a value that only stands in the DOM does not pass. */
export const asState = (state) => JSON.stringify(state);
