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
  ])('folds %s', (text, folded) => {
    expect(foldWord(text)).toBe(folded);
  });
});
