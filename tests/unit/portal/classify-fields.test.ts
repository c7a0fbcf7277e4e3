// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { classifyFields, scanFields, TEXT_LIMIT } from '../../../lib/portal/classify-fields';
import { FIELD_CAP } from '../../../lib/portal/fields/collect';

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

/** Types of the fields of a page, by id; fields that name nothing are absent. */
function typesOf(html: string): Record<string, string> {
  document.body.innerHTML = html;
  return Object.fromEntries(classifyFields(document).map((match) => [match.element.id, match.type]));
}

const labelled = (label: string) => `<form><label for="x">${label}</label><input id="x"></form>`;

describe('a label in any of the languages we read', () => {
  it.each([
    ['Mobile number', 'tel'],
    ['លេខទូរស័ព្ទ', 'tel'],
    ['手机号码', 'tel'],
    ['充值号码', 'tel'],
    ['Número de teléfono *', 'tel'],
    ['Rufnummer', 'tel'],
    ['Номер телефона:', 'tel'],
    ['携帯電話', 'tel'],
    ['Số điện thoại', 'tel'],
    ['អ៊ីមែល', 'email'],
    ['电子邮箱', 'email'],
    ['Adresse e-mail', 'email'],
    ['Sähköposti', 'email'],
    ['メールアドレス', 'email'],
    ['Vorname', 'given-name'],
    ['Imię', 'given-name'],
    ['នាមខ្លួន', 'given-name'],
    ['Apellidos', 'family-name'],
    ['នាមត្រកូល', 'family-name'],
    ['Фамилия', 'family-name'],
    ['ឈ្មោះពេញ', 'name'],
    ['姓名', 'name'],
    ['Please enter your name', 'name'],
    ['Ange ditt namn', 'name'],
    ['이름을 입력하세요', 'name'],
    ['请输入您的名字', 'name'],
    ['ชื่อของคุณ', 'name'],
    ['Skriv inn etternavnet ditt', 'family-name'],
    ['Adınızı girin', 'given-name'],
    ['نام خانوادگی', 'family-name'],
    ['ईमेल पता', 'email'],
    ['ចំនួនទឹកប្រាក់', 'transaction-amount'],
    ['充值金额', 'transaction-amount'],
    ['Top-up amount', 'transaction-amount'],
  ])('%s → %s', (label, type) => {
    expect(typesOf(labelled(label))).toEqual({ x: type });
  });

  it.each([
    'Company name',
    'Username',
    'Name of item',
    'Fax number',
    'First security question',
    'Card number',
    'Promo code',
    'E-mail subject',
    'Middle name',
    "Entrez votre nom d'utilisateur",
    'Ваше имя пользователя',
    '项目名字',
    '조직 이름',
    'ชื่อบริษัท',
    'שם הארגון',
    'Full name on the card',
    'שם בעל הכרטיס',
    'Kart sahibi',
  ])('%s is none of the details that we fill', (label) => {
    const ours = ['email', 'family-name', 'given-name', 'name', 'tel', 'transaction-amount'];
    expect(ours).not.toContain(typesOf(labelled(label)).x);
  });
});

describe('where a field says what it is', () => {
  it.each([
    ['a wrapping label', '<label>Phone <input id="x"></label>'],
    ['aria-labelledby', '<b id="l">Phone</b><input id="x" aria-labelledby="l">'],
    ['aria-label', '<input id="x" aria-label="Phone">'],
    ['placeholder', '<input id="x" placeholder="Phone">'],
    ['name, humps taken apart', '<input id="x" name="billingPhoneNumber">'],
    ['text before it', '<td>Phone:</td><td><input id="x"></td>'],
    ['a floating label after it', '<div><input id="x"><span>Phone</span></div>'],
    ['input type', '<input id="x" type="tel">'],
    ['a form library’s name', '<input id="x" formcontrolname="phoneNumber">'],
  ])('%s', (_, html) => {
    expect(typesOf(`<form>${html}</form>`)).toEqual({ x: 'tel' });
  });

  it('a valid autocomplete token wins over all words', () => {
    expect(typesOf('<label>Phone <input id="x" autocomplete="shipping email"></label>')).toEqual({
      x: 'email',
    });
  });

  it('nonsense in autocomplete says nothing', () => {
    expect(typesOf('<label>Phone <input id="x" autocomplete="nope"></label>')).toEqual({ x: 'tel' });
  });

  it('a label outweighs a copied name', () => {
    expect(
      typesOf('<form><label>Phone <input id="x" name="form[email]" placeholder="Phone"></label></form>'),
    ).toEqual({
      x: 'tel',
    });
  });

  it('a bare "Name" is nobody’s where the field says of what', () => {
    expect(typesOf('<label>Name:<input id="x" name="name" placeholder="Enter a tag name"></label>')).toEqual(
      {},
    );
    expect(typesOf('<label>Name:<input id="x" name="name" placeholder="Jo Smith"></label>')).toEqual({
      x: 'name',
    });
  });

  it('"your name" beside half of a name is the other half too', () => {
    const form = (own: string) =>
      `<form><input id="a" placeholder="${own}"><input id="b" name="prenom"></form>`;
    expect(typesOf(form('Votre nom')).a).toBe('family-name');
    expect(typesOf(form('Your name')).a).toBe('family-name');
    expect(typesOf(form('Nom complet')).a).toBe('name');
  });

  it('a bare name beside half of a name is the other half', () => {
    const html = '<form><label>Nom <input id="a"></label><label>Prénom <input id="b"></label></form>';
    expect(typesOf(html)).toEqual({ a: 'family-name', b: 'given-name' });
  });

  it('open shadow trees are read', () => {
    document.body.innerHTML = '<my-form></my-form>';
    const root = document.querySelector('my-form')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<label>Phone <input id="x"></label>';
    expect(classifyFields(document).map((match) => match.type)).toEqual(['tel']);
  });
});

describe('what the form is for', () => {
  const login = (field: string) =>
    `<form id="login">${field}<input type="password" name="password"><button type="submit">Sign in</button></form>`;

  it('an e-mail address signs in as the account’s name, and says what it accepts', () => {
    document.body.innerHTML = login('<label>E-mail <input id="x" type="email"></label>');
    const match = classifyFields(document).find(({ element }) => element.id === 'x');
    expect(match).toMatchObject({ type: 'username', accepts: 'email' });
    expect(match?.reasons).toContain('purpose:login');
  });

  it('a phone number stays one: portals sign in by it', () => {
    expect(typesOf(login('<label>Phone number <input id="x" type="tel"></label>')).x).toBe('tel');
  });

  it('"phone or e-mail" names an account', () => {
    expect(typesOf(login('<label>Phone number or e-mail <input id="x"></label>')).x).toBe('username');
  });

  it('a new account asks for the address itself', () => {
    const html = `<form><label>E-mail <input id="x" type="email"></label><label>Password <input type="password"></label>
      <label>Confirm password <input type="password"></label><button type="submit">Create account</button></form>`;
    expect(typesOf(html).x).toBe('email');
  });

  it('so does a newsletter', () => {
    const html = '<form class="newsletter"><input id="x" type="email"><button>Subscribe</button></form>';
    expect(typesOf(html).x).toBe('email');
  });

  it('the second box of a pair is marked', () => {
    document.body.innerHTML = '<label>E-mail <input></label><label>Repeat your e-mail <input></label>';
    expect(classifyFields(document).map((match) => match.confirms)).toEqual([false, true]);
  });
});

describe('what is left alone', () => {
  it.each([
    ['password', '<input id="x" type="password">'],
    ['one-time-code', '<label>Verification code <input id="x"></label>'],
    ['card', '<label>Card number <input id="x"></label>'],
    ['card', '<label>First name <input id="x" autocomplete="cc-given-name"></label>'],
    ['honeypot', '<input id="x" name="email" class="hp-field">'],
    ['combobox', '<input id="x" name="phone" role="combobox">'],
    ['read-only', '<input id="x" name="phone" readonly>'],
    ['already-filled', '<input id="x" name="phone" value="012 345 678">'],
    ['not-ours', '<label>Postcode <input id="x"></label>'],
  ])('%s', (leave, html) => {
    document.body.innerHTML = `<form>${html}</form>`;
    const [match] = classifyFields(document);
    expect(match).toMatchObject({ fillable: false, leave });
  });

  it('captchas and searches have no type at all', () => {
    expect(typesOf('<input id="x" name="captcha"><input id="y" type="search" name="q">')).toEqual({});
  });
});

it('stops at its caps and says so', () => {
  document.body.innerHTML = '<input name="phone">'.repeat(FIELD_CAP + 1);
  const { matches, limits } = scanFields(document);
  expect(matches).toHaveLength(FIELD_CAP);
  expect(limits).toEqual(['fields']);
});

it('reasons hold no value that stands in a field', () => {
  document.body.innerHTML = '<label>Phone <input value="012999888"></label>';
  expect(JSON.stringify(classifyFields(document)[0]?.reasons)).not.toContain('012999888');
});

describe('a phone number in several boxes', () => {
  const boxes = (...sizes: number[]) =>
    `<form><label for="b0">Phone</label><div>${sizes.map((n, i) => `<input id="b${i}" maxlength="${n}">`).join(' - ')}</div></form>`;
  it.each([
    [[3, 3, 4], { b0: 'tel-area-code', b1: 'tel-local', b2: 'tel-local' }],
    [[3, 6], { b0: 'tel-area-code', b1: 'tel-local' }],
    [[1, 1, 1, 1], {}],
    [[3, 2, 4, 4], {}],
  ])('boxes of %j', (sizes, types) => {
    expect(typesOf(boxes(...sizes))).toEqual(types);
  });

  it('is none where the boxes ask for something else', () => {
    expect(
      typesOf(
        '<form><label for="a">Area code</label><input id="a" maxlength="4"><label for="b">Zip</label><input id="b" maxlength="5"></form>',
      ),
    ).toEqual({ a: 'tel-area-code', b: 'postal-code' });
  });
});

describe('what is not in the page’s own tree', () => {
  it('fields of same-origin frames are read', () => {
    document.body.innerHTML = '<label>E-mail <input id="out"></label><iframe></iframe>';
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const inner = document.implementation.createHTMLDocument('');
    inner.body.innerHTML = '<label>Phone <input id="in"></label>';
    Object.defineProperty(frame, 'contentDocument', { value: inner });
    expect(classifyFields(document).map(({ element, type }) => [element.id, type])).toEqual([
      ['out', 'email'],
      ['in', 'tel'],
    ]);
  });

  it('frames of another origin are passed over', () => {
    document.body.innerHTML = '<iframe></iframe><label>E-mail <input id="out"></label>';
    Object.defineProperty(document.querySelector('iframe'), 'contentDocument', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    expect(classifyFields(document).map(({ type }) => type)).toEqual(['email']);
  });
});

it('a page with more text about its fields than forms have is read in part, and that is said', () => {
  const field = (i: number) =>
    `<input id="f${i}" name="email" title="${'t'.repeat(120)}" placeholder="${'p'.repeat(120)}" aria-label="${'a'.repeat(120)}">`;
  document.body.innerHTML = Array.from({ length: FIELD_CAP }, (_, i) => field(i)).join('');
  const { matches, limits } = scanFields(document);
  expect(limits).toEqual(['text']);
  expect(matches.length).toBeGreaterThan(TEXT_LIMIT / 500);
  expect(matches.length).toBeLessThan(FIELD_CAP);
});
