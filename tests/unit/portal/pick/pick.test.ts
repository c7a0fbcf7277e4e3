// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { describeTarget } from '@/lib/portal/pick/describe';
import { resolveTarget } from '@/lib/portal/pick/resolve';

const page = (html: string) => {
  document.body.innerHTML = html;
};
const first = (selector: string) => document.querySelector(selector) as Element;

describe('a control that the user pointed at', () => {
  beforeEach(() =>
    page(
      '<main><button id="other">Pay</button><div><button class="css-1x2y" data-testid="renew">Turn off auto-renew</button></div></main>',
    ),
  );

  it('is described by what its makers named it, never by classes', () => {
    const target = describeTarget(first('[data-testid]'));
    expect(target).toMatchObject({ name: 'turn off auto-renew', role: 'button', kind: 'button' });
    expect(target.selector).toContain('data-testid');
    expect(target.selector).not.toContain('css-1x2y');
  });

  it('is found again by its selector', () => {
    const element = first('[data-testid]');
    expect(resolveTarget(document, describeTarget(element))).toEqual({ ok: true, element, by: 'selector' });
  });

  it('is found again by role and name when the page was rebuilt', () => {
    const target = describeTarget(first('[data-testid]'));
    page('<p><a href="/x">Home</a></p><section><button>Turn off auto-renew</button></section>');
    expect(resolveTarget(document, target)).toMatchObject({ ok: true, by: 'name', element: first('button') });
  });

  it('stays the same control when its text tells the new state', () => {
    const target = describeTarget(first('[data-testid]'));
    page('<button data-testid="renew">Turn on auto-renew</button>');
    expect(resolveTarget(document, target)).toMatchObject({ ok: true, by: 'selector' });
  });

  it('is said to be gone, or to be several, rather than guessed', () => {
    const target = describeTarget(first('[data-testid]'));
    page('<p>Nothing here</p>');
    expect(resolveTarget(document, target)).toEqual({ ok: false, reason: 'gone' });
    page('<button>Turn off auto-renew</button><button>Turn off auto-renew</button>');
    expect(resolveTarget(document, target)).toEqual({ ok: false, reason: 'several' });
  });

  it('is not taken for another control that now stands in its place', () => {
    page('<div><button>Stop plan</button></div>');
    const target = { ...describeTarget(first('button')), selector: 'button:nth-of-type(1)' };
    page('<div><button>Delete account</button></div>');
    expect(resolveTarget(document, target)).toEqual({ ok: false, reason: 'changed' });
  });

  it('is reached inside open shadow roots', () => {
    page('<x-card id="card"></x-card>');
    const root = first('#card').attachShadow({ mode: 'open' });
    root.innerHTML = '<input type="checkbox" name="renew" aria-label="Auto-renew">';
    const element = root.querySelector('input') as Element;
    const target = describeTarget(element);
    expect(target).toMatchObject({ role: 'checkbox', kind: 'checkbox', name: 'auto-renew' });
    expect(target.selector).toContain(' >>> ');
    expect(resolveTarget(document, target)).toEqual({ ok: true, element, by: 'selector' });
  });

  it('keeps no digits of the name', () => {
    page('<button>Stop plan 012 345 678</button>');
    expect(describeTarget(first('button')).name).toBe('stop plan # # #');
  });
});
