// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { telFor } from '../../../lib/portal/fill/tel-format';

/** What is written for a Cambodian number into the first field of `html`. */
function written(html: string, cambodian: boolean | undefined, e164 = '+85512345678'): string | undefined {
  document.body.innerHTML = html;
  const field = document.querySelector('input') as HTMLInputElement;
  return telFor(field, 'tel', e164, { field: false, printed: undefined, cambodian });
}

describe('a phone field that gives no hint', () => {
  it('takes a number as dialled inside on a Cambodian carrier’s own page', () => {
    expect(written('<input type="tel">', true)).toBe('012345678');
  });

  it('takes it with the code elsewhere', () => {
    expect(written('<input type="tel">', undefined)).toBe('+85512345678');
  });

  it('takes a number of another country with its code there too', () => {
    expect(written('<input type="tel">', true, '+8613800138000')).toBe('+8613800138000');
  });
});

describe('on a Cambodian carrier’s page, a hint still decides', () => {
  it.each([
    ['an example with the code', '<input placeholder="+855 12 345 678">', '+85512345678'],
    ['a token for the whole number', '<input autocomplete="tel">', '+85512345678'],
    ['room for no more than the rest', '<input maxlength="8">', '12345678'],
  ])('%s', (_, html, value) => {
    expect(written(html, true)).toBe(value);
  });
});
