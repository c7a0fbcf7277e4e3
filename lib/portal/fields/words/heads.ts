import type { WordList } from '../concept';

/**
 * The sort of thing that a value is. "Meter number" names no detail that we know, so it is some number, whatever the
 * keyboard that its field asks for; `*` stands for the beginning of a compound ("Vertragsnummer").
 */
export const headWords: WordList = {
  ar: 'رقم, رمز, كود',
  cs: 'cislo, kod, pocet, rok',
  da: '*kode, *nummer, antal, kode, nr, nummer',
  de: '*code, *nr, *nummer, anzahl, datum, jahr, nr, nummer',
  el: 'αριθμος, κωδικος',
  en: `
    *code, *number, age, amount, code, count, date, day, id, month, no, num, number, numbers, percent,
    pin, port, qty, quantity, rate, ref, reference, size, time, year, years`,
  es: 'ano, cantidad, codigo, fecha, folio, numero',
  fi: '*koodi, *numero, koodi, numero, tunnus',
  fr: 'annee, code, numero, reference',
  he: 'מספר, קוד',
  hu: '*szam, kod, kodja, szam, szama',
  id: 'jumlah, kode, no, nomor',
  it: 'anno, codice, numero',
  ja: 'コード, 数量, 番号',
  km: 'កូដ, ចំនួន, ឆ្នាំ, លេខ',
  ko: '번호, 수량, 코드',
  lt: 'kodas, numeris',
  nl: '*code, *nummer, aantal, nr, nummer',
  no: '*kode, *nummer, antall, kode, nr, nummer',
  pl: 'ilosc, kod, liczba, nr, numer, rok',
  pt: 'codigo, numero, quantidade',
  ro: 'cod, codul, numar, numarul',
  ru: 'год, код, количество, номер, число',
  sv: '*kod, *nummer, antal, kod, nr, nummer',
  th: 'จำนวน, รหัส, เลข',
  tr: 'adet, kodu, no, numara, numarasi',
  uk: 'код, номер, рік',
  vi: 'ma, nam, so',
  zh: '代码, 单号, 年份, 数量, 編號, 编号, 编码, 證號, 证号',
};

/** Behind an e-mail address or a phone, these make another thing of it: "e-mail subject", "phone model". */
export const turnWords: WordList = {
  en: `
    app, attachment, body, brand, campaign, carrier, company, content, count, domain, format,
    frequency, greeting, header, host, language, limit, make, message, model, name, operator, option,
    options, os, password, plan, port, preference, preferences, provider, quality, reminder, server,
    settings, signature, size, status, subject, template, theme, title, type, version`,
};
