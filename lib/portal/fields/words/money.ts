import type { Concept, WordList } from '../concept';

/** How much is paid or topped up. */
export const moneyWords = {
  'transaction-amount': {
    de: 'aufladebetrag, betrag',
    en: `
      amount, amount to pay, amount to top up, deposit amount, donation amount, other amount,
      pay amount, payment amount, price, recharge amount, refill amount, reload amount, sum,
      top up amount, top up value, topup amount, topup value, transaction amount, transfer amount,
      your amount`,
    es: 'cantidad, importe, monto',
    fr: 'montant',
    it: 'importo',
    ja: '金額',
    km: 'ចំនួនទឹកប្រាក់, ចំនួនប្រាក់, ទឹកប្រាក់',
    ko: '금액',
    nl: 'bedrag',
    pl: 'kwota',
    pt: 'quantia, valor',
    ru: 'сумма, сумма платежа',
    sv: 'belopp',
    th: 'จำนวนเงิน',
    tr: 'tutar',
    vi: 'so tien',
    zh: '充值金額, 充值金额, 缴费金额, 自定义金额, 金額, 金额',
  },
  'transaction-currency': {
    de: 'wahrung',
    en: 'currency, currency code',
    es: 'divisa, moneda',
    fr: 'devise',
    km: 'រូបិយប័ណ្ណ',
    ru: 'валюта',
    zh: '币种, 幣種, 货币',
  },
} as const satisfies Partial<Record<Concept, WordList>>;
