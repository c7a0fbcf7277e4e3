import type { Concept, WordList } from '../concept';

/** What is none of the user's details, though its words look like some that are. */
export const otherWords = {
  other: {
    de: `
      anmerkung, bemerkung, bestellnummer, betreff, gutschein, gutscheincode, kommentar, nachricht,
      vertragsnummer`,
    en: `
      account type, age, amount of data, amount to be split, bank account, bank account number,
      bank code, bank name, bic, category name, comment, comments, coupon, coupon code,
      currency from amount, data amount, date, description, device name, discount code, domain,
      domain name, driver license, email body, email format, email name, email preferences,
      email subject, email title, email type, event name, fax, fax number, file name, folder name,
      gift card, gift card code, gift card number, gift message, group name, host, host name, iban,
      id card, id number, invite code, invoice number, item name, item title, list name, message,
      meter number, middle school, name of item, name of the item, national id, note, notes, order id,
      order no, order number, passport, passport number, pet name, phone type, pin, product name,
      project name, promo, promo code, promotion code, quantity, question, referral, referral code,
      referral id, refund amount, reservation number, reviews, routing number, secret question,
      security answer, security question, serial number, server name, site name, social security,
      social security number, ssn, subject, swift, tax id, taxpayer id, tin, title, tracking number,
      url name, vat, vat number, voucher, voucher code, workspace name`,
    es: 'asunto, codigo promocional, comentarios, cupon, dni, mensaje, nif, nombre del producto',
    fr: 'code promo, commentaire, message, objet, sujet',
    it: 'codice fiscale, codice promozionale, messaggio, oggetto',
    ja: 'クーポン, コメント, メッセージ, 件名',
    km: 'ប្រធានបទ, មតិយោបល់, លេខកូដបញ្ចុះតម្លៃ, សារ, អត្តសញ្ញាណប័ណ្ណ',
    nl: 'bericht, onderwerp, opmerking',
    pl: 'komentarz, pesel, temat, wiadomosc',
    pt: 'assunto, cnpj, comentario, cupom, mensagem',
    ru: 'инн, комментарии, промокод, сообщение, тема',
    sv: 'amne, meddelande',
    zh: '主题, 优惠券, 优惠码, 备注, 数量, 留言, 身份证号, 邀请码',
  },
} as const satisfies Partial<Record<Concept, WordList>>;
