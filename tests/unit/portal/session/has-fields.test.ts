// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { hasFields } from '@/lib/portal/session/has-fields';

it('sees fields in the page and in nested open shadow trees, and nothing else', () => {
  document.body.innerHTML = '<p>My services</p><button>OK</button><my-app></my-app>';
  expect(hasFields(document)).toBe(false);
  const outer = document.querySelector('my-app')?.attachShadow({ mode: 'open' });
  const host = document.createElement('my-form');
  outer?.append(host);
  expect(hasFields(document)).toBe(false);
  host.attachShadow({ mode: 'open' }).append(document.createElement('input'));
  expect(hasFields(document)).toBe(true);
  document.body.innerHTML = '<select></select>';
  expect(hasFields(document)).toBe(true);
});
