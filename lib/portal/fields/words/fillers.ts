import type { WordList } from '../concept';

/** Words that may stand around a bare "name" without making it somebody else's: "Please enter your name *". */
export const fillerWords: WordList = {
  ar: 'أدخل, إدخال, ادخل, الخاص, الرجاء, بك, فضلك, من, يرجى',
  bg: 'вашето, въведете, моля',
  ca: 'el, teu, vostre',
  cs: 'a, kontaktni, povinne, prosim, sve, svou, svuj, vas, vase, ve, volitelne, zadejte',
  da: `
    barnets, deltagerens, din, dit, indtast, kontakt, kontaktpersonens, kundens, og, skriv, udfyld,
    valgfri`,
  de: `
    angeben, besteller, bitte, das, dein, deine, deinen, der, des, die, ein, eingeben, empfanger,
    erforderlich, gast, geben, hier, ihr, ihre, ihren, kontakt, kunde, oder, optional, pflicht,
    pflichtfeld, sie, teilnehmer, und, vollstandiger, wie`,
  el: 'γραψτε, εισαγετε, παρακαλω, σας, συμπληρωστε, τη, την, το, τον, του',
  en: `
    a, acct, and, applicant, as, attendee, beneficiary, bestcontact, bill, billing, booker, borrower,
    box, buyer, candidate, checkout, claimant, client, complete, consignee, contact, contactform,
    control, ctl, cus, cust, customer, data, delivery, donor, driver, edit, element, employee, enter, field,
    fields, fld, form, friend, friends, frm, full, g, guardian, guest, here, host, i, id, in,
    individual, inp, input, inputs, inquiry, insured, is, lead, login, main, mandatory, member, my, new,
    newsletter, optional, or, organizer, owner, parent, participant, passenger, patient, payee, payer,
    payment, person, please, policyholder, primary, profile, purchaser, receiver, recipient, reg,
    register, registrant, registration, reporter, req, required, resident, respondent, rider, s,
    secondary, sender, ship, shipping, signatory, signer, signup, sponsor, str, student, submitter,
    subscriber, tab, tb, tenant, text, textbox, textfield, tf, the, this, traveler, traveller, tx, txt,
    txtbox, type, user, usr, value, visitor, volunteer, webform, what, whats, widget, write, you, your,
    yours`,
  es: `
    aqui, cliente, comprador, contacto, contratante, de, el, escriba, escribe, favor, indique, ingresa,
    ingrese, introduce, introduzca, nombre, obligatorio, opcional, por, requerido, su, sus, tu, tus, y`,
  fa: 'خود, را, شما, لطفا, وارد, کنید',
  fi: 'anna, kirjoita, oma, pakollinen, valinnainen, yhteys',
  fr: `
    acheteur, client, contact, de, demandeur, destinataire, du, entrez, est, et, facultatif, ici,
    indiquez, la, le, les, ma, mon, n, obligatoire, ou, quel, quelle, renseignez, requis, saisir,
    saisissez, svp, vos, votre`,
  he: 'את, הזן, הכנס, מלא, נא, שלך',
  hi: 'अपना, आपका, करें, कृपया, दर्ज',
  hu: 'a, adja, az, es, kotelezo, meg, on',
  id: 'anda, dan, isi, kontak, masukkan, silakan, wajib',
  it: `
    cliente, contatto, di, e, il, inserire, inserisci, la, n, obbligatorio, opzionale, qui, scrivi, tua,
    tuo`,
  ja: 'お, お客様, お届け先, ご, ご依頼主, ご担当者, ご注文者, の, 代表者, 入力してください, 参加者, 担当者, 様, 申込者, 番号',
  km: 'បញ្ចូល, របស់អ្នក, លេខ, សូម, សូមបញ្ចូល, អតិថិជន',
  ko: '고객, 님, 담당자, 받는 분, 받는분, 받으시는 분, 보내는 분, 보내시는 분, 본인, 신청자, 신청하시는 분, 실명, 예약자, 예약하시는 분, 주문자, 학생',
  nl: 'contact, en, hier, in, invullen, je, klant, mijn, naam, optioneel, uw, verplicht, voer, vul',
  no: `
    barnets, deltakerens, din, ditt, fyll, inn, kontakt, kontaktpersonens, kundens, og, pasientens,
    skriv, valgfritt`,
  pl: 'i, kontakt, nr, opcjonalnie, podaj, pole, swoj, swoje, twoj, twoje, wpisz, wprowadz, wymagane',
  pt: `
    aqui, cliente, como, completo, comprador, contato, da, de, diga, digite, do, e, informe, insira,
    nos, o, obrigatorio, opcional, preencha, qual, se, seu, sua`,
  ro: 'contact, dumneavoastra, introdu, introduceti, obligatoriu, si, ta, tau',
  ru: `
    вас, ваш, ваше, ваши, введите, заполните, зовут, и, как, клиента, контактное, контактныи, мое, мои,
    напишите, обязательно, поле, укажите`,
  sk: 'vase, zadaite, zadajte',
  sv: `
    ange, barnets, deltagarens, din, dina, ditt, elevens, fyll, i, kontakt, kontaktpersonens, kundens,
    obligatoriskt, och, skriv, valfritt`,
  th: 'กรอก, กรุณา, ของ, ของคุณ, คุณ, ท่าน, ป้อน, ระบุ, โปรด, ใส่',
  tr: 'bagli, girin, giriniz, iletisim, istege, lutfen, ve, yaziniz, zorunlu',
  uk: 'ваш, ваше, введіть, вкажіть, обов язково, та, і',
  vi: `
    ban, bat, buoc, ca, cua, ghi, gui, hay, he, khach, lien, long, nguoi, nhan, nhap, quy, ro, so, va,
    vui`,
  zh: `
    你的, 号, 号码, 填写, 学员, 学生, 必填, 您, 您的, 我的, 投诉人, 报名人, 收货人, 申请人, 的, 真实, 联系人, 號碼, 請填寫, 請輸入, 请, 请填写, 请输入,
    请输入您的, 请选择, 负责人, 輸入, 输入, 选填, 预订人`,
};
