// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { classifyFields } from '@/lib/portal/classify-fields';

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

/** The type of the field `x` of a page. */
function typeOf(html: string): string | undefined {
  document.body.innerHTML = html;
  return classifyFields(document).find(({ element }) => element.id === 'x')?.type;
}

describe('how a name sounds is not the name', () => {
  it.each(['お名前（フリガナ）', '姓（ふりがな）', '氏名カナ', 'セイ', 'Last name (kana)'])('%s', (label) => {
    expect(typeOf(`<form><label for="x">${label}</label><input id="x"></form>`)).toBeUndefined();
  });
  it('whatever its identifier says before', () => {
    expect(typeOf('<form><input id="x" name="family_name_kana"></form>')).toBeUndefined();
  });
});

describe('one label over both halves of a name', () => {
  it.each([
    ['姓', 'family-name'],
    ['名', 'given-name'],
  ])('leaves the word to the placeholder %s', (placeholder, type) => {
    const field = `<label for="x">お名前</label><input id="x" name="name01" placeholder="${placeholder}">`;
    expect(typeOf(`<form>${field}</form>`)).toBe(type);
  });
  it('but not to a hidden label that contradicts what people see', () => {
    const field = '<label for="x">Név</label><input id="x" aria-label="First name" placeholder="Név">';
    expect(typeOf(`<form>${field}</form>`)).toBe('name');
  });
});

describe('loose text over a field', () => {
  it('is read from its beginning, not from the mark at its end', () => {
    const row = (what: string) => `<dl><dt>${what}<b>必須</b></dt><dd><input id="x" name="name1"></dd></dl>`;
    expect(typeOf(`<form>${row('会社名')}<input name="y"></form>`)).not.toBe('name');
    expect(typeOf(`<form>${row('お名前')}<input name="y"></form>`)).toBe('name');
  });
  it("tells a card holder's name from anyone's", () => {
    const field = (label: string) =>
      `<form><label>${label}</label><input id="x" placeholder="Full name"></form>`;
    expect(typeOf(field('Name on card'))).toBe('cc-name');
    expect(typeOf(field('Passenger'))).toBe('name');
  });
});

describe('a message that waits for its mistake', () => {
  it.each(['style="color:Red;visibility:hidden"', 'style="display: none"', 'hidden'])('%s', (attribute) => {
    const message = `<span ${attribute}>* A phone number is required</span>`;
    expect(
      typeOf(`<table><tr><td>Email:</td><td>${message}<input id="x" name="ctl00$x"></td></tr></table>`),
    ).toBe('email');
  });
});

describe('inputs that only draw an icon', () => {
  const icon = '<div><input value="x " tabindex="-1" readonly></div>';
  it('ask for nothing, and do not part a field from the text over it', () => {
    document.body.innerHTML = `<form><div>First name</div>${icon}<div><input id="x"></div></form>`;
    expect(classifyFields(document).map(({ element, type }) => [element.id, type])).toEqual([
      ['x', 'given-name'],
    ]);
  });
});

it('a list that is kept away parts no field from the text over it', () => {
  const list = '<select style="display:none"><option>Pick one</option></select>';
  expect(typeOf(`<form><b>Desired login name:</b> ${list}<input id="x" name="Email"></form>`)).toBe(
    'username',
  );
});

describe('identifiers with a prefix of their own', () => {
  it.each([
    ['oxfname', 'given-name'],
    ['pemail', 'email'],
    ['ccFullName', 'cc-name'],
    ['hotelname', undefined],
  ])('%s', (name, type) => {
    expect(typeOf(`<form><input id="x" name="${name}"></form>`)).toBe(type);
  });
});

describe('who is named only as the owner of something', () => {
  it.each([
    ['联系人邮箱', 'email'],
    ['请输入收件人的手机', 'tel'],
    ['Ansprechpartner E-Mail', 'email'],
    ['联系人姓名', 'name'],
    ['收件人/电话', 'name'],
    ['联系人身份证', undefined],
    ['Recipient address', 'street-address'],
    ['받는 분 이름', 'name'],
    ['Kontaktpersonens namn', 'name'],
  ])('%s', (label, type) => {
    expect(typeOf(`<form><label for="x">${label}</label><input id="x"></form>`)).toBe(type);
  });
});

describe('what stands over a form for an address alone', () => {
  const form = '<form><input id="x" type="email" placeholder="E-Mail"><button>Anmelden</button></form>';
  it('may say that it is for letters', () => {
    expect(typeOf(`<section><h2>Newsletter abonnieren</h2><p>Einmal im Monat.</p>${form}</section>`)).toBe(
      'email',
    );
  });
  it('or nothing of them', () => {
    expect(typeOf(`<section><h2>Willkommen</h2>${form}</section>`)).toBe('username');
  });
});
