import type { WordList } from '@/lib/text/word-list';

// What tells a running service of the user's own from an offer, an order or a letter. How the lists are written is told
// in `index.ts`.

/** When money goes again: said of what runs, never of an order or an offer. */
export const NEXT_PAYMENT: WordList = {
  en: `
    auto renews, next bill, next billing, next charge, next due, next invoice, next payment, next renewal,
    paid until, renewal date, renews, renews on`,
  km: 'ការបង់ប្រាក់បន្ទាប់, ការបន្តបន្ទាប់, កាលបរិច្ឆេទបន្ត, បង់ប្រាក់លើកក្រោយ, បន្តនៅ, វិក្កយបត្របន្ទាប់',
  zh: `
    下期付款, 下期扣款, 下次付款, 下次出账, 下次帳單, 下次扣款, 下次扣費, 下次扣费, 下次支付, 下次收費, 下次收费, 下次續訂, 下次續費, 下次续期, 下次续约, 下次续订, 下次续费,
    下次账单, 續約日, 續訂日期, 续订日期, 续费日期, 续费时间`,
  other: `
    fecha de renovación, fornyes, förnyas, kỳ thanh toán tiếp theo, lần thanh toán tiếp theo,
    następna opłata, następna płatność, neste betaling, neste faktura, nächste abbuchung,
    nächste rechnung, nächste zahlung, nästa betalning, nästa faktura, næste betaling, næste faktura,
    næste fakturering, næste fornyelse, næste regning, næste trækning, pembayaran berikutnya,
    prochain paiement, prochain prélèvement, prochain renouvellement, prochaine facture,
    prochaine échéance, prossimo addebito, prossimo pagamento, prossimo rinnovo, próxima cobrança,
    próxima factura, próxima facturación, próxima fatura, próxima renovación, próxima renovação,
    próximo cobro, próximo pagamento, próximo pago, renova em, se renouvelle, se renova, se renovará,
    se renueva, si rinnova, sonraki ödeme, tagihan berikutnya, verlengt, verlängert sich,
    volgende betaling, volgende factuur, wordt verlengd, yenilenme tarihi, следующая оплата,
    следующее списание, следующий платеж, следующий платёж, 次回お支払い, 次回の, 次回更新, 次回決済, 次回請求, 결제 예정, 다음 결제`,
};

/** Units in which a price is given ("€6.00 / month"): what is paid again and again, whatever it is called. */
export const PERIOD: WordList = {
  en: 'daily, day, mo, month, monthly, week, weekly, wk, year, yearly, yr',
  km: 'ខែ, ឆ្នាំ, ថ្ងៃ, សប្តាហ៍',
  zh: '周, 天, 年, 日, 月, 週',
  other: `
    ano, ay, año, bulan, día, hari, jaar, jahr, maand, md, mes, mese, meses, mies, miesiąc, mnd, mois,
    monat, monatlich, mån, månad, måned, måneden, månedligt, mês, ngày, semaine, semana, tháng, uge,
    woche, år, год, мес, месяц, месяца, неделю, วัน, เดือน, ヶ月, 개월, 월`,
};

/** How a button begins beside which a bare "Cancel" is about an offer, or about an order that is not paid yet. */
export const OFFER: WordList = {
  en: `
    add to cart, buy, check out, checkout, choose plan, complete order, get started, join, order now, pay,
    place order, purchase, sign up, start free trial, start my, start trial, subscribe, try`,
  km: 'ជាវ, ទិញ, បង់ប្រាក់, បញ្ជាទិញ',
  zh: `
    下单, 付款, 免費試用, 免费试用, 加入购物车, 去付款, 去支付, 提交订单, 支付, 申购, 确认支付, 确认订购, 確認付款, 確認訂購, 立即开通, 立即支付, 立即訂閱, 立即订阅,
    立即購買, 立即购买, 結帳, 结算, 訂購, 訂閱, 订购, 订阅, 購買, 购买`,
  other: `
    abbonati, acheter, acquista, assinar, beli, berlangganan, bestellen, bestil, beställ, betal,
    commander, comprar, contratar, gennemfør, gå til betaling, jetzt kaufen, kaufen, kjøp, kopen, köp,
    køb, mua, paga, pagar, payer, recargar, s abonner, satın al, souscrire, suscribirme, suscribirse,
    suscríbete, til kassen, zahlungspflichtig, đăng ký, купить, оплатить, оформить, ซื้อ, สมัคร, 申し込む, 購入,
    購入する, 가입하기, 결제하기, 구매`,
};

/** How an offer goes on after the price; who has a plan is told other things. */
export const SALES_TALK: WordList = {
  en: `
    cancel any time, cancel anytime, change plan, choose a plan, choose your plan, compare plans,
    new plan, pick a plan, plans and pricing, select a plan, switch plan, then just, upgrade to`,
  km: 'ជ្រើសរើសកញ្ចប់, ប្តូរកញ្ចប់',
  zh: `
    升級到, 升级为, 升级到, 变更套餐, 套餐对比, 更换套餐, 次月, 选择套餐, 選擇方案, 随时取消, 随时可以取消, 随时可取消, 随时可退, 随时可退订, 随时退订, 隨時取消, 隨時可以取消,
    隨時可取消, 首月`,
  other: `
    cambiar de plan, cancela cuando quieras, cancele quando quiser, changer de forfait, elige tu plan,
    ingen binding, jederzeit kündbar, nuevo plan, nyt abonnement, opsig når som helst, planes y precios,
    sans engagement, sin permanencia, skift abonnement, tarif wechseln, vælg abonnement`,
};

/** What is followed or sent for nothing: one unsubscribes from it, too. */
export const FOLLOWED: WordList = {
  en: `
    author*, blog*, channel*, digest*, feed, feeds, followed, following, forum*, mailing list,
    mailing lists, newsletter*, podcast*, price watch, receiving this, rss, thread*, topic*, watching,
    watchlist, you are receiving, you receive`,
  km: 'ព័ត៌មាន, ព្រឹត្តិបត្រ',
  zh: `
    专栏, 作者, 公众号, 公眾號, 博客, 周刊, 專欄, 推送, 播客, 新聞, 新闻, 电子报, 訂閱源, 話題, 論壇, 订阅源, 论坛, 话题, 资讯, 邮件列表, 部落格, 電子報, 頻道,
    频道`,
  other: `
    blogs, boletines, boletín, foro*, hilo, kanal*, lettre d information, noticias, novedades, nyheder,
    nyhedsbrev*, nyhetsbrev*, рассылк*`,
};

/** Signs that a page is about what costs money, without which "unsubscribe" is about letters. */
export const PAID: WordList = {
  en: `
    account, billed, billing, charge, charged, expires, invoice*, membership, payment*, plan, premium,
    price, pro, renew*, subscription plan, trial`,
  km: 'កញ្ចប់, គម្រោង, គិតប្រាក់, តម្លៃ, បង់ប្រាក់, ផុតកំណត់, វិក្កយបត្រ, សមាជិក',
  zh: `
    专业版, 业务, 付款, 价格, 会员, 價格, 元, 免费版, 到期, 套餐, 專業版, 帳務, 帳單, 扣款, 扣費, 扣费, 支付, 收費, 收费, 方案, 會員, 月租, 有效期, 权益, 業務,
    權益, 流量, 續訂, 續費, 续订, 续费, 計費, 試用, 计划, 计费, 试用, 資費, 账务, 账单, 资费, 进阶版, 高級版, 高级版`,
  other: `
    abonnement, betaling*, factur*, factura*, faktur*, kr, membresía*, pagament*, pagamento, pago*,
    paiement, precio, preis, prezzo, preço, pris, prix, rechnung, renov*, vence, zahlung*`,
};

/** What "Cancel" and "Stop" say of what is no service, whatever is paid beside it. */
export const NO_SERVICE: WordList = {
  en: `
    access, account, accounts, all, auto play, change, changes, checkout, edit, editing, export, import,
    pending, profile, purchase, request, requests, search, selection, sharing, two factor, update, view`,
  km: 'ការស្វែងរក, គណនី',
  zh: '付款, 修改, 全选, 共享, 帳戶, 帳號, 搜尋, 搜索, 支付, 綁定, 編輯, 绑定, 编辑, 置顶, 账号, 账户, 选择, 選擇',
  other: 'compte, conta, cuenta, konto, аккаунт, アカウント, 계정',
};
