import type { WordList } from '@/lib/text/word-list';

// Words by which pages speak of what renews, bills or pays by itself. How the lists are written is told in `index.ts`.

/** "By itself": means automatic renewal only together with a word of `BILLING`. */
export const AUTOMATIC: WordList = {
  en: 'auto, automat*, automatic*',
  km: 'ដោយខ្លួនឯង, ស្វ័យប្រវត្តិ',
  zh: '自动, 自動',
  other: 'automát*, otomatik*, otomatis, tự động, авто, автомат*, تلقائي*, تلقائيا, อัตโนมัติ, 자동',
};

/** Renewing, charging, paying. */
export const BILLING: WordList = {
  en: `
    bill, billed, billing, bills, charge, charged, charges, charging, debit, debited, debits, deduct*,
    extend, extended, extends, extension, pay, paying, payment, payments, rebill*, recharge*, reload,
    renew*, repurchase*, ship, shipment*, ships, subscri*, top up`,
  km: `
    កាត់ថ្លៃ, កាត់ប្រាក់, កាត់លុយ, គិតថ្លៃ, គិតប្រាក់, ចុះឈ្មោះឡើងវិញ, ជាថ្មី, ជាវ, ទូទាត់, បង់ថ្លៃ,
    បង់ប្រាក់, បង់លុយ, បញ្ចូលទឹកប្រាក់, បញ្ចូលលុយ, បន្ត, ភ្ជាប់, វិក័យប័ត្រ, វិក្កយបត្រ`,
  zh: `
    交费, 付款, 付費, 代扣, 儲值, 充值, 出账, 加值, 帐单, 帳單, 扣款, 扣繳, 扣缴, 扣費, 扣费, 支付, 收費, 收费, 決済, 継続, 繳費, 續扣, 續期, 續租, 續簽, 續約, 續繳, 續訂, 續費, 續購, 续买, 续交, 续会员, 续保, 续充, 续包, 续开, 续扣, 续时, 续期, 续租,
    续签, 续约, 续缴, 续订, 续购, 续费, 缴费, 計費, 課金, 计费, 賬單, 账单`,
  other: `
    abbuchung*, abonnementsbetaling*, abonnementsfornyelse, addebito, auflad*, bayar, betaling*, cobro*,
    diperpanjang, erneuer*, factur*, forny*, förny*, gia hạn, incasso, kortbetaling*, månedsbetaling*,
    odnawia*, odnowi*, optank*, optankning*, pagament*, pago*, paiement*, pembayaran, perpanjang*,
    prélèvement*, recarg*, regningsbetaling*, renouvel*, renov*, renova*, renueva*, rinnov*, thanh toán,
    trekk*, träkk*, verleng*, verlänger*, yenile*, zahlung*, ödeme*, оплат*, платеж*, платёж*, продлев*,
    продлен*, списан*, التجديد, الدفع, تجديد, ชำระ, ตัดเงิน, ต่ออายุ, 引き落とし, 갱신, 결제, 연장, 이체`,
};

/** Phrases that mean automatic renewal or billing by themselves. */
export const AUTOMATIC_RENEWAL: WordList = {
  en: `
    auto collect, auto collection, autoship, continuous payment*, continuous renewal,
    continuous subscription*, direct debit, recurring bill, recurring billing, recurring charge*,
    recurring debit*, recurring payment*, recurring renewal*, recurring subscription*`,
  km: 'ការភ្ជាប់ឡើងវិញ, បន្តភ្ជាប់ដោយខ្លួនឯង',
  zh: `
    免密扣费, 到期續訂, 到期續費, 到期续订, 到期续费, 到期自动续, 到期自動續, 周期扣款, 定期扣款, 定期扣繳, 定期扣缴, 定期購読, 循环扣款, 循環扣款, 续费开关, 自动增值,
    自動增值, 自動継続, 连续包季, 连续包年, 连续包月, 連續包年, 連續包月`,
  other: `
    domiciliación*, débito automático, lastschrift, prélèvement automatique, tacite reconduction,
    автоплатеж*, автоплатёж*, автопродлен*`,
};

/** Renewal with nothing said of who does it: enough beside a switch, never beside a link. */
export const RENEWAL: WordList = {
  en: 'renew, renew at the end, renewal, renewals, renews',
  km: 'ការបន្ត, បន្តជាថ្មី, ភ្ជាប់ឡើងវិញ',
  zh: '更新订阅, 續期, 續約, 續訂, 續費, 续期, 续约, 续订, 续费, 自动延长',
  other: `
    fornyelse, förnyelse, gia hạn, perpanjangan, renouvellement, renovación, renovação, renueva,
    rinnovo, verlängerung, продление, ต่ออายุ, 갱신`,
};
