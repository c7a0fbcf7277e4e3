import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Khmer digits, as the carrier prints dates and codes. */
export const khmer = (text) => String(text).replace(/\d/g, (d) => String.fromCharCode(0x17e0 + Number(d)));

const MONTHS = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(' ');

/** `2026-12-05` → ថ្ងៃទី០៥ ខែធ្នូ ឆ្នាំ២០២៦ */
export function khmerDay(iso) {
  const [year, month, day] = iso.split('-');
  return khmer(`ថ្ងៃទី${day} ខែ${MONTHS[Number(month) - 1]} ឆ្នាំ${year}`);
}

export async function ask(method, path, body) {
  const init = body && {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(path, init);
  return response.ok ? response.json() : null;
}

/** What the server says, null until it has; asked anew whenever `again` changes. */
export function useAnswer(path, again) {
  const [value, setValue] = useState({ loading: true });
  useEffect(() => {
    let current = true;
    ask('GET', path).then((data) => current && setValue({ loading: false, data, again }));
    return () => {
      current = false;
    };
  }, [path, again]);
  return value;
}

/** A controlled input: what is typed lives in the parent's state, so a value set behind its back is lost. */
export const Field = ({ label, value, onChange, ...rest }) =>
  h('label', { class: 'field' }, [
    h('span', null, label),
    h('input', { ...rest, value, onInput: (event) => onChange(event.currentTarget.value) }),
  ]);

export const Switch = ({ label, on, onClick }) =>
  h('div', { class: 'line' }, [
    h('span', null, label),
    // Replaced, not changed, when the state does: what held on to the old node is left with a dead one.
    h('button', {
      key: String(on),
      type: 'button',
      class: 'switch',
      role: 'switch',
      'aria-checked': String(on),
      'aria-label': label,
      onClick,
    }),
  ]);
