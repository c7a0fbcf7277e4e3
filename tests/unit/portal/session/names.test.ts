// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { namesOf } from '@/lib/portal/session/names';

function names(html: string, selector = 'button'): string[] {
  document.body.innerHTML = html;
  return namesOf([...document.querySelectorAll(selector)]);
}

describe('namesOf', () => {
  it('takes the label where each has its own', () => {
    expect(
      names('<button aria-label="Renew 097 1">x</button><button aria-label="Renew 097 2">x</button>'),
    ).toEqual(['Renew 097 1', 'Renew 097 2']);
  });

  it('takes the nearest words that set one card apart from the next', () => {
    const card = (name: string) =>
      `<article><h3>${name}</h3><p><span>Auto-renew</span><button aria-label="Auto-renew"></button></p></article>`;
    expect(names(`<main>${card('KADO 6')}${card('KADO 10')}</main>`)).toEqual([
      'KADO 6 · Auto-renew',
      'KADO 10 · Auto-renew',
    ]);
  });

  it('reads the label of a native control', () => {
    const row = (id: string) => `<label for="${id}">Plan ${id}</label><input id="${id}" type="checkbox">`;
    expect(names(`${row('a')}${row('b')}`, 'input')).toEqual(['Plan a', 'Plan b']);
  });

  it('cuts what is long, and has nothing to say of what has no words', () => {
    const [long] = names(`<p>${'Very '.repeat(20)}long<button></button></p>`);
    expect(long).toHaveLength(48);
    expect(long).toMatch(/…$/);
    expect(names('<button></button><button></button>')).toEqual(['', '']);
  });

  it('crosses shadow roots', () => {
    document.body.innerHTML = '<div>Plan A <my-x></my-x></div><div>Plan B <my-x></my-x></div>';
    const buttons = [...document.querySelectorAll('my-x')].map((host) => {
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<span>Renew</span><button></button>';
      return root.querySelector('button') as Element;
    });
    expect(namesOf(buttons)).toEqual(['Plan A', 'Plan B']);
  });
});
