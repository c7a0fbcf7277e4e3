import type { Concept, WordList } from '../concept';

/** Payment cards: recognized only so that they are left alone. */
export const cardWords = {
  'cc-csc': {
    de: 'kartenprufnummer, prufziffer',
    en: `
      card code, card cvc, card cvv, card security code, card verification, card verification code,
      card verification number, csc, cvc, cvc code, cvc2, cvd, cvn, cvv, cvv code, cvv number, cvv2,
      security code`,
    es: 'codigo de seguridad de la tarjeta',
    fr: 'cryptogramme, cryptogramme visuel',
    ja: 'セキュリティコード',
    zh: '安全码',
  },
  'cc-exp': {
    de: 'ablaufdatum, gultig bis',
    en: `
      cc exp, exp, exp date, exp month, exp year, expiration, expiration date, expires, expiry,
      expiry date, mm yy, mm yyyy, valid thru`,
    es: 'caducidad, fecha de caducidad, fecha de vencimiento',
    fr: 'date d expiration, expire fin',
    it: 'data di scadenza, scadenza',
    ja: '有効期限',
    nl: 'vervaldatum',
    pt: 'validade',
    ru: 'срок деиствия',
    zh: '有效期',
  },
  'cc-name': {
    de: 'karteninhaber, name auf der karte',
    en: `
      account holder, card first name, card holder, card holder first name, card holder last name,
      card last name, card name, card owner, cardholder, cardholder first name, cardholder last name,
      cardholders name, cc name, cc owner, credit card name, first name on card,
      first name on the card, last name on card, last name on the card, name as it appears on card,
      name as it appears on the card, name on card, name on credit card, name on the card,
      name on your card, nameoncard`,
    es: 'nombre en la tarjeta, titular de la tarjeta',
    fr: 'nom du titulaire, nom sur la carte, titulaire de la carte',
    it: 'intestatario della carta, titolare della carta',
    ja: 'カード名義',
    nl: 'kaarthouder, naam op kaart',
    pt: 'nome no cartao, titular do cartao',
    ru: 'владелец карты, держатель карты, имя на карте',
    zh: '持卡人',
  },
  'cc-number': {
    de: 'kartennummer, kreditkarte, kreditkartennummer',
    en: `
      card no, card num, card number, cc no, cc num, cc number, ccnum, credit card, credit card no,
      credit card number, debit card number, pan`,
    es: 'numero de tarjeta, tarjeta de credito',
    fr: 'carte bancaire, numero de carte, numero de la carte',
    it: 'numero carta, numero della carta',
    ja: 'カード番号',
    km: 'លេខកាត, លេខប័ណ្ណ',
    nl: 'kaartnummer',
    pl: 'numer karty',
    pt: 'numero do cartao',
    ru: 'номер карты',
    zh: '卡号, 卡號',
  },
  'cc-type': {
    en: 'card brand, card type, cc type, credit card type',
    zh: '卡类型',
  },
} as const satisfies Partial<Record<Concept, WordList>>;
