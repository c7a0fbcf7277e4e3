import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, wordsOf, wordsOfName } from '../../../lib/portal/fields/split';

describe('wordsOfName', () => {
  it.each([
    ['billingPhone_2', ['billing', 'phone', '2']],
    ['user[first-name]', ['user', 'first', 'name']],
    ['txtEMail', ['txt', 'email']],
    ['HTMLInputURL', ['html', 'input', 'url']],
    ['ctl00$Main$txtTel', ['ctl', '00', 'main', 'txt', 'tel']],
    ['prénomClient', ['prenom', 'client']],
  ])('takes %s apart', (name, words) => {
    expect(wordsOfName(name)).toEqual(words);
  });

  it('gives the words of a text that has neither humps nor digits as reading does', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
        expect(wordsOfName(words.join('_'))).toEqual(wordsOf(words.join(' ')));
      }),
    );
  });
});

describe('wordsOf', () => {
  const signs = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));

  it('parts no word at a letter, a mark or a digit of any script', () => {
    const inside = signs.filter((sign) => /[\p{L}\p{M}\p{N}]/u.test(sign) && foldWord(sign) === sign);
    expect(inside.filter((sign) => wordsOf(`имя${sign}имя`).length !== 1)).toEqual([]);
  });

  it.each([
    ['Latin', /[\p{P}\p{S}\p{Z}]/u, 0x80, 0xff],
    ['general punctuation', /[\p{P}\p{S}\p{Z}]/u, 0x2000, 0x206f],
    ['Khmer', /[\p{P}\p{S}]/u, 0x1780, 0x17ff],
    ['Thai', /[\p{P}\p{S}]/u, 0xe00, 0xe7f],
    ['Chinese and Japanese', /[\p{P}\p{Z}]/u, 0x3000, 0x30ff],
  ])('parts words at every sign of %s', (_, sort, first, last) => {
    const apart = signs.slice(first, last + 1).filter((sign) => sort.test(sign));
    expect(apart.length).toBeGreaterThan(2);
    expect(apart.filter((sign) => wordsOf(`имя${sign}имя`).length !== 2)).toEqual([]);
  });

  it('parts words at an emoji', () => {
    expect(wordsOf('имя📱телефон')).toEqual(['имя', 'телефон']);
  });
});

describe('foldWord', () => {
  it('folds twice as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text));
      }),
    );
  });

  it.each([
    ['PRÉNOM', 'prenom'],
    ['Straße', 'strasse'],
    ['លេខ​ទូរស័ព្ទ', 'លេខទូរស័ព្ទ'],
    ['ＴＥＬ', 'tel'],
    ['姓　　名', '姓名'],
    ['验 证 码 *', '验证码 *'],
    ['手机 号码', '手机 号码'],
  ])('folds %s', (text, folded) => {
    expect(foldWord(text)).toBe(folded);
  });
});
