// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { asksWhy, EndingForms, headedByEnding, namesEnding } from '@/lib/portal/finder/ending';
import { planVerb, renewalSign } from '@/lib/portal/finder/phrase';

function control(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('#it') as Element;
}

const formEnds = (element: Element) => new EndingForms().holds(element);

describe('a form that ends a plan', () => {
  it('says so in its address or in a hidden field', () => {
    expect(formEnds(control('<form action="/plan/cancel"><button id="it">OK</button></form>'))).toBe(true);
    const hidden =
      '<form><input type="hidden" name="planStatus" value="cancelled"><button id="it"></button></form>';
    expect(formEnds(control(hidden))).toBe(true);
  });

  it('is not one that resumes a plan, cancels an order or stands elsewhere', () => {
    expect(formEnds(control('<form action="/plan/resume"><button id="it">OK</button></form>'))).toBe(false);
    expect(formEnds(control('<form action="/orders/cancel"><button id="it">OK</button></form>'))).toBe(false);
    expect(formEnds(control('<form action="/plan/cancel"></form><button id="it">OK</button>'))).toBe(false);
  });

  it('is told apart from the next one', () => {
    const forms = new EndingForms();
    document.body.innerHTML =
      '<form action="/plan/cancel"><button></button><button></button></form><form><button></button></form>';
    expect([...document.querySelectorAll('button')].map((button) => forms.holds(button))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('may ask for the reason', () => {
    expect(asksWhy(control('<form><textarea name="cancelReason"></textarea><a id="it"></a></form>'))).toBe(
      true,
    );
    expect(asksWhy(control('<form><textarea name="reason"></textarea><a id="it"></a></form>'))).toBe(false);
  });
});

it('attributes name the ending or the resuming of a plan, never of anything else', () => {
  expect(namesEnding(control('<a id="it" href="/subscription/5/cancel">x</a>'))).toBe(true);
  expect(namesEnding(control('<a id="it" data-action="resumeMembership">x</a>'))).toBe(true);
  expect(namesEnding(control('<a id="it" href="/booking/5/cancel">x</a>'))).toBe(false);
});

describe('the heading of a dialog', () => {
  const under = (heading: string) =>
    headedByEnding(control(`<div role="dialog"><h2>${heading}</h2><button id="it">Confirm</button></div>`));

  it.each([
    'Cancel subscription?',
    'Are you sure you want to cancel your plan?',
    'Disable auto-pay?',
    '确定要取消订阅吗？',
  ])('asks whether to end a plan: %s', (heading) => expect(under(heading)).toBe(true));
  it.each(['Cancel order?', 'Upgrade your plan', 'Auto-pay is on'])(
    'asks for something else: %s',
    (heading) => expect(under(heading)).toBe(false),
  );
  it('counts only around the button', () =>
    expect(headedByEnding(control('<h2>Cancel subscription</h2><button id="it">Confirm</button>'))).toBe(
      false,
    ));
});

describe('words', () => {
  it('end a plan with a verb that alone means something else', () => {
    expect(planVerb('close subscription')).toBe('stop');
    expect(planVerb('close account')).toBeUndefined();
  });
  it('of continuing by itself are not those of renewing by itself', () => {
    for (const text of ['自动续写', '自动续传', '自动连续播放', '自动继续'])
      expect(renewalSign(text)).toBe('no');
    for (const text of ['自动续费', '到期自动续订', '自动续约']) expect(renewalSign(text)).toBe('yes');
  });
  it('of consent bar renewal in Spanish and Danish too', () =>
    expect(renewalSign('renovación automática del consentimiento')).toBe('barred'));
});
