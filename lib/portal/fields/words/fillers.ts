import type { WordList } from '../concept';

/** Words that may stand around a bare "name" without making it somebody else's: "Please enter your name *". */
export const fillerWords: WordList = {
  de: 'bitte, dein, deinen, der, eingeben, erforderlich, ihr, ihren, pflichtfeld',
  en: `
    a, and, applicant, as, bill, billing, box, client, complete, contact, control, ctl, customer,
    delivery, edit, element, enter, field, fld, form, full, g, guest, here, i, id, in, inp, input, is,
    lead, mandatory, member, my, optional, person, please, recipient, req, required, s, sender, ship,
    shipping, text, textbox, textfield, the, this, traveler, tx, txt, type, value, what, whats, write,
    you, your, yours`,
  es: 'el, escribe, ingrese, introduce, obligatorio, requerido, su, tu',
  fr: 'entrez, le, obligatoire, requis, saisir, saisissez, vos, votre',
  it: 'il, inserisci, obbligatorio, tuo',
  km: 'របស់អ្នក, សូមបញ្ចូល',
  nl: 'je, uw, verplicht, voer',
  pl: 'podaj, twoje, wpisz',
  pt: 'digite, insira, o, obrigatorio, seu',
  ru: 'вас, ваш, ваше, введите, зовут, как, обязательно',
  sv: 'ange, ditt, skriv',
  zh: '您的, 请填写, 请输入',
};
