import type { WordList } from '../concept';

/** Words of the second box of a pair. */
export const confirmWords: WordList = {
  de: 'bestatigen, bestatigung, erneut, wiederholen, wiederholung',
  en: 'again, confirm, confirmation, re enter, re type, reenter, repeat, repeated, retype, verify',
  es: 'confirma, confirmar, repetir, repite',
  fr: 'confirmation, confirmer, confirmez, repeter',
  it: 'conferma, ripeti',
  ja: '再入力, 確認用',
  km: 'បញ្ជាក់, ម្តងទៀត',
  nl: 'bevestig, herhaal',
  pl: 'potwierdz, powtorz',
  pt: 'confirme, repita',
  ru: 'еще раз, повторите, подтвердите',
  zh: '再次输入, 确认, 重复',
};
