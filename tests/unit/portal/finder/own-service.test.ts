// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { leavesList } from '@/lib/portal/finder/leave-list';
import { serviceOf, surroundingsOf } from '@/lib/portal/finder/own-service';
import { underNotices } from '@/lib/portal/finder/place';

/** What the row `#row` around `#it` tells, its text being what is written in it beside the buttons. */
function service(html: string): string {
  document.body.innerHTML = html;
  const it = document.querySelector('#it') as Element;
  const row = document.querySelector('#row') as Element;
  const clone = row.cloneNode(true) as Element;
  for (const control of clone.querySelectorAll('button,a')) control.remove();
  const text = (clone.textContent ?? '').toLowerCase().trim();
  return serviceOf(it, { element: row, text }, surroundingsOf(it));
}

describe('whose service a bare "Cancel" ends', () => {
  it('is the user’s own where a price by the month or the next payment stands beside', () => {
    expect(service('<div id=row>Gold, $9/month <button id=it>Cancel</button></div>')).toBe('own');
    expect(service('<div id=row>Gold. Next payment: Dec 3 <button id=it>Cancel</button></div>')).toBe('own');
  });

  it('is told by the heading together with the row', () => {
    const row = '<div id=row>Expires Dec 3 <button id=it>Cancel</button></div>';
    expect(service(`<h2>Active bundles</h2>${row}`)).toBe('own');
    expect(service(row)).toBe('unknown');
  });

  it('is another matter under the heading of one', () => {
    expect(service('<h2>Orders</h2><div id=row>Gold, $9/month <button id=it>Cancel</button></div>')).toBe(
      'other',
    );
  });

  it('is an offer beside a button that buys', () => {
    const offer = '<button>Buy now</button><button id=it>Cancel</button>';
    expect(service(`<div id=row>Gold, $9/month ${offer}</div>`)).toBe('other');
  });

  it('is not told by another section in the same row', () => {
    const sign = '<h3>Two-factor sign-in</h3><button id=it>Disable</button>';
    expect(service(`<div id=row>${sign}<h3>Plan</h3>Pro, $9/month</div>`)).toBe('other');
    expect(service('<div id=row><h3>Plan</h3>Pro, $9/month <button id=it>Disable</button></div>')).toBe(
      'own',
    );
  });
});

describe('what "Unsubscribe" leaves', () => {
  const leaves = (html: string, text: string, paid: boolean): boolean => {
    document.body.innerHTML = html;
    return leavesList(document.querySelector('#it') as Element, text, () => paid);
  };

  it('is a list where the page tells of letters, also after the button', () => {
    expect(
      leaves('<div><button id=it></button></div><h1>Newsletters</h1>', 'cancel subscription', true),
    ).toBe(true);
  });

  it('is a list where nothing on the page costs money', () => {
    expect(leaves('<p><button id=it></button></p>', '取消订阅', false)).toBe(true);
    expect(leaves('<p><button id=it></button></p>', '取消订阅', true)).toBe(false);
    expect(leaves('<p><button id=it></button></p>', 'cancel subscription', false)).toBe(false);
  });
});

it('takes a switch under "Notifications" for one of notices, unless the others say whom they write to', () => {
  const switches = (other: string) => {
    document.body.innerHTML = `<section><h2>Notifications</h2><p><input>${other}</p><p><input id=it>Automatic renewal</p></section>`;
    return underNotices(document.querySelector('#it') as Element);
  };
  expect(switches('Failed payment')).toBe(true);
  expect(switches('Email me receipts')).toBe(false);
});
