import type { Concept, WordList } from '../concept';

/** How much is paid or topped up. */
export const moneyWords = {
  'transaction-amount': {
    cs: 'castka',
    da: 'belob',
    de: 'aufladebetrag, aufladewert, betrag, summe, zahlbetrag',
    en: `
      amount, amount to pay, amount to top up, amount usd, custom amount, deposit amount,
      donation amount, other amount, pay amount, payment total, price, recharge value, refill amount,
      reload amount, sum, top up sum, top up value, topup, transfer amount`,
    es: 'cantidad, cantidad a pagar, importe, importe total, monto, monto a recargar, valor de recarga',
    fi: 'summa',
    fr: 'montant, montant de la recharge, somme',
    hu: 'osszeg',
    id: 'jumlah bayar, nominal',
    it: 'importo, importo ricarica',
    ja: '金額',
    km: 'ចំនួនប្រាក់, ចំនួនលុយ, ទឹកប្រាក់',
    ko: '금액',
    nl: 'bedrag',
    no: 'belop',
    pl: 'kwota',
    pt: 'montante, quantia, valor, valor da recarga',
    ro: 'suma',
    ru: 'сумма',
    sv: 'belopp',
    th: 'จำนวนเงิน',
    tr: 'miktar, tutar, tutari',
    uk: 'сума',
    vi: 'menh gia, so tien',
    zh: '充值面额, 金額, 金额, 面值',
  },
  'transaction-currency': {
    de: 'wahrung',
    en: 'currency',
    es: 'divisa, moneda',
    fr: 'devise',
    km: 'រូបិយប័ណ្ណ',
    ru: 'валюта',
    zh: '币种, 幣種, 货币',
  },
} as const satisfies Partial<Record<Concept, WordList>>;
