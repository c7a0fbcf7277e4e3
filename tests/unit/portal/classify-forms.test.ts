// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { classifyFields } from '@/lib/portal/classify-fields';

/**
 * Whole forms as sites have them, in the languages and styles that the words cover. What each field asks for was written
 * down before the engine saw it.
 */
const PAGES = ['sign-up', 'buy-and-pay', 'contact-and-account', 'more', 'purposes'];
const OURS = ['email', 'family-name', 'given-name', 'name', 'tel', 'transaction-amount'];
/** A phone number in a form of its own is a phone number. */
const ALSO: Record<string, string> = { 'tel-local': 'tel', 'tel-national': 'tel' };

const read = (page: string): { page: string; form: string; html: string }[] => {
  const html = readFileSync(`tests/fixtures/fields/${page}.html`, 'utf8');
  return html
    .split(/\n(?=<form)/)
    .slice(1)
    .map((part) => ({ page, form: /data-form="([^"]+)"/.exec(part)?.[1] ?? '', html: part }));
};

it.each(PAGES.flatMap(read))('$page: $form', ({ html }) => {
  document.title = '';
  document.body.innerHTML = html;
  const fields = [...document.querySelectorAll('[data-is]')];
  const wanted = fields.map((field) => field.getAttribute('data-is'));
  for (const field of fields) field.removeAttribute('data-is');
  // The form's name in this list would tell what it is for.
  document.querySelector('[data-form]')?.removeAttribute('data-form');
  const types = new Map(classifyFields(document).map(({ element, type }) => [element as Element, type]));
  const got = fields.map((field) => {
    const type = types.get(field) ?? '-';
    const known = ALSO[type] ?? type;
    return OURS.includes(known) ? known : '-';
  });
  const name = (field: Element, i: number) => `${i} ${field.id || field.getAttribute('name') || ''}`;
  expect(Object.fromEntries(fields.map((field, i) => [name(field, i), got[i]]))).toEqual(
    Object.fromEntries(fields.map((field, i) => [name(field, i), wanted[i]])),
  );
});
