import type { WordList } from '@/lib/text/word-list';

// What stands beside renewal and is not the setting itself. How the lists are written is told in `index.ts`.

/** Agreement to terms: a box to tick, not the setting itself. */
export const CONSENT: WordList = {
  en: `
    accept, acknowledge, agree, authorise, authorize, by checking, by clicking, by continuing,
    by subscribing, consent, consents, have read, i accept, i agree, i have read, terms, understand`,
  km: 'យល់ព្រម, យល់ស្រប, លក្ខខណ្ឌ',
  zh: '协议, 協議, 同意, 已閱讀, 已阅读, 我已閱讀, 我已阅读, 授权, 授權, 接受, 条款, 條款, 知悉, 阅读并',
  other: `
    accepter, accepterer, accetto, acconsento, aceito, acepto, akzeptier*, autorizo, concordo,
    condiciones, conditions générales, condizioni, consentement, consentimiento, einwilligung, ich stimme,
    j accepte, kabul ediyorum, nutzungsbedingungen, samtykke, setuju, vilkår*, villkor*, voorwaarden,
    zgadzam, zustimme, đồng ý, согласен, соглашаюсь, ยอมรับ, 同意します, 동의, 약관`,
};

/** Letters and notices: what is set is a message about renewal, not renewal. */
export const MESSAGE: WordList = {
  en: `
    alert*, e mail, e mails, email, emails, mail, mailing list, marketing, news, newsletter*, notice,
    notices, notif*, offers, promotion*, receiving this, remind*, sms, tell me, text me, updates,
    you receive`,
  km: 'ជូនដំណឹង, ព្រឹត្តិបត្រ, រំលឹក, សារ, អ៊ីមែល',
  zh: '推送, 提醒, 消息推送, 电子报, 电邮, 短信, 簡訊, 资讯, 通知, 邮件, 郵件, 電子報, 電郵',
  other: `
    avisarme, avísame, benachrichtig*, boletín, correo, correos, courriel, erinner*, herinnering*,
    infolettre, lettre d information, nhắc, nieuwsbrief*, notificaç*, novedades, nyhedsbrev*, nyhetsbrev*,
    pengingat, påmindelse*, påminnelse*, rappel, recordatorio*, rundbrief*, thông báo, напомин*, рассылк*,
    уведомлен*, อีเมล, แจ้งเตือน, メルマガ, メール, 알림, 이메일`,
};

/** Renewing or stopping something that is no plan of the user. */
export const OTHER_MATTER: WordList = {
  en: `
    api, api key, appointment*, article, backup, book, booking*, books, calendar, card, cards,
    certificate*, channel, comment*, contribution*, cookie*, coupon*, detect, dhcp, donate, donation*,
    downgrade, download, endpoint*, event, events, feed, feeds, fine, fines, gift, gifts, instance,
    instances, invitation*, invite, invites, invoice due, lease, leases, library, license key, loan,
    loans, lock, log in, login, meeting*, module, order, orders, page, parcel, password*, payment method,
    payment methods, plan change, play, playback, pledge, plugin*, podcast, policies, policy,
    purchase order, refresh, refund, repository, reservation*, return, ride, rides, save,
    scheduled change, scheduled report*, screen, server, servers, session, sessions, sign in, ssl, sync,
    task, tasks, thread, ticket, tickets, tls, token, tokens, topic, transfer, transfers, translate,
    upgrade, upload, voucher*, webhook*, withdrawal, workflow*`,
  km: 'ការកក់, ការបញ្ជាទិញ, គោលការណ៍, ចូលគណនី, បរិច្ចាគ, វិញ្ញាបនបត្រ, សំបុត្រ',
  zh: `
    令牌, 优惠券, 会议, 保存, 借閱, 借阅, 備份, 優惠券, 关注, 刷新, 发票抬头, 变更, 图书, 圖書, 备份, 实例, 密码, 工单, 工單, 待付款, 待支付, 挂号, 捐款, 捐獻,
    捐赠, 播放, 收藏, 政策, 會議, 申請, 申请, 登入, 登录, 登錄, 租约, 續借, 續傳, 續寫, 續播, 续传, 续借, 续写, 续播, 续杯, 续航, 翻译, 訂單, 證書, 订单,
    证书, 退款, 酒店, 關注, 預約, 預訂, 预约, 预订`,
  other: `
    bestellung*, bestilling*, bokning*, buchung*, carrito, certificado*, certificats, certifikat*, cita,
    citas, commande*, hold, kurv, ordre*, pedido, pedidos, prenotazion*, reserva*, reservering*,
    réservation*, termin, tidsbestilling, zertifikat*, đơn hàng, заказ*, сертификат*, 予約, 注文, 예약, 주문`,
};

/** On a control that buys: what is bought may renew, but the control is no setting. */
export const BUYING: WordList = {
  en: `
    about, add to cart, buy, check out, checkout, continue, details, get started, join, learn,
    learn more, next, order now, pay now, place order, proceed, purchase, read more, see,
    start free trial, start my, start trial, subscribe, subscribe now, try, view`,
  km: 'ទិញ, បន្ទាប់, ព័ត៌មានលម្អិត, មើល, ស្វែងយល់',
  zh: '下一步, 了解, 介绍, 去支付, 查看, 立即开通会员, 立即支付, 立即訂閱, 立即订阅, 繼續, 结算, 继续, 規則, 规则, 詳情, 說明, 详情, 说明, 購買, 购买',
  other: 'acheter, comprar, en savoir plus, kaufen, mehr erfahren, más información, saiba mais',
};

/** How the button begins that leaves all as it is. */
export const DECLINE: WordList = {
  en: 'keep, never mind, stay',
  km: 'រក្សាទុក',
  zh: '保持, 保留, 再想想, 我再想想, 暂不, 暫不, 继续保留',
  other: 'behalten, behold, conservar, garder, mantener, manter',
};

/** How a question or the title of a help article begins. */
export const QUESTION: WordList = {
  en: `
    are, can i, can you, could i, do i, does, faq, how, is, should, what, when, where, which, who, why,
    will`,
  km: 'តើ, របៀប, ហេតុអ្វី',
  zh: '为什么, 为何, 什么是, 什麼是, 吗, 呢, 嗎, 如何, 怎么, 怎样, 怎樣, 怎麼, 攻略, 教程, 方法, 是否, 為什麼',
  other: `
    apa, bagaimana, come, comment, como, cómo, làm sao, làm thế nào, pourquoi, qué, warum, was, wie,
    как, почему, что, ทำไม, อย่างไร, するには, とは, どう, 방법`,
};

/** Beside one of these, a bare "Cancel" only closes what is open. */
export const CONFIRM: WordList = {
  en: `
    add, apply, confirm, continue, create, delete, done, log in, ok, okay, remove, save, send, sign in,
    submit, update, update card, yes`,
  km: 'បញ្ជាក់, បញ្ជូន, យល់ព្រម, រក្សាទុក',
  zh: '保存, 储存, 儲存, 删除, 刪除, 发送, 好的, 完成, 应用, 提交, 添加, 登录, 确定, 确认, 確定, 確認, 送信',
  other: `
    aceptar, bekræft, bestätigen, bevestigen, conferma, confirmar, confirmer, confirmo, enregistrer,
    guardar, lưu, salvar, simpan, speichern, сохранить, ตกลง, บันทึก, 저장, 확인`,
};

/** Whole texts of a button that ends a plan, and as often the sending of letters: what stands around it tells. */
export const LEAVES_LIST: WordList = {
  en: `
    cancel my subscription, cancel my subscriptions, cancel subscription, cancel subscriptions,
    cancel your subscription, unsubscribe`,
  km: 'ឈប់ជាវ, បញ្ឈប់ការជាវ, បោះបង់ការជាវ',
  zh: '取消訂閱, 取消订阅, 退訂, 退订',
  other: `
    abo beenden, abo kündigen, abonnement beenden, abonnement kündigen, afmeld abonnement,
    afslut abonnement, annuler l abonnement, batal langganan, cancelar assinatura, cancelar inscrição,
    cancelar la suscripción, cancelar suscripción, dar de baja, dar de baja suscripción, darse de baja,
    hủy đăng ký, opsig abonnement, résilier l abonnement, se désabonner, subscriptie opzeggen,
    отменить подписку, отписаться, ยกเลิกการสมัคร, 購読解除, 配信停止, 구독 취소`,
};

/** Headings and titles of pages that explain: a link under one leads to reading. */
export const HELP: WordList = {
  en: `
    faq, faqs, frequently asked questions, help, help center, help centre, help topics, how can i,
    how do i, how to, knowledge base, support articles`,
  km: 'ជំនួយ, របៀប, សំណួរ',
  zh: '如何, 帮助, 帮助中心, 常見問題, 常见问题, 幫助, 怎么, 怎样, 怎樣, 怎麼, 指南, 教程, 說明, 说明',
  other: `
    aide, aiuto, ajuda, ayuda, bantuan, come, comment, como cancelar, cómo, domande frequenti, hilfe,
    hjelp, hjälp, hjælp, hur du, hvordan, häufige fragen, ofte stillede spørgsmål, perguntas frequentes,
    preguntas frecuentes, questions fréquentes, so kündigen, så här, sådan, trợ giúp, vanliga frågor,
    veelgestelde vragen, wie sie, yardım, как, помощь, よくある質問, ヘルプ, 도움말`,
};

/** Headings of forms that ask for a gift: once or every month, it is no plan of the user's. */
export const GIFT: WordList = {
  en: 'donate, donation, donations, give monthly',
  km: 'បរិច្ចាគ',
  zh: '捐款, 捐獻, 捐贈, 捐赠',
  other: `
    doar, doação, dona, dona ora, donación, donar, donation mensuelle, donativo, doneer, doner, donera,
    donér, faire un don, spende, spenden, пожертвование, пожертвовать`,
};
