// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { answersEnding, backsOut } from '@/lib/portal/finder/ending';

const button = (html: string, selector: string): Element => {
  document.body.innerHTML = html;
  return document.querySelector(selector) as Element;
};

describe('answersEnding', () => {
  it.each(['yes, cancel', '确认取消', 'xác nhận hủy', 'ja, opsig', 'oui, annuler', 'confirm cancel'])(
    'reads %s as an answer that ends',
    (text) => expect(answersEnding(text)).toBe(true),
  );
  it.each(['cancel', 'confirm', '暂不取消', 'yes, keep it'])('leaves %s', (text) =>
    expect(answersEnding(text)).toBe(false),
  );
});

describe('backsOut', () => {
  const asked = (a: string, b: string) =>
    button(
      `<div role="dialog"><h2>Cancel plan?</h2><p><button id="a">${a}</button><button>${b}</button></p></div>`,
      '#a',
    );
  it('is true of "Cancel" beside what ends the plan', () => {
    expect(backsOut(asked('Cancel', 'Disable renewal'))).toBe(true);
    expect(backsOut(asked('Annuller', 'Opsig'))).toBe(true);
  });
  it('is false of what ends the plan, and of "Cancel" beside a pause or a refusal', () => {
    expect(backsOut(asked('Opsig', 'Annuller'))).toBe(false);
    expect(backsOut(asked('Cancel', 'Pause plan'))).toBe(false);
    expect(backsOut(asked('Cancel', 'No'))).toBe(false);
  });
  it('asks for the question: in a list of plans "Cancel" ends one', () => {
    expect(
      backsOut(button('<p>Pro</p><p><button id="a">Cancel</button><button>Stop trial</button></p>', '#a')),
    ).toBe(false);
  });
});
