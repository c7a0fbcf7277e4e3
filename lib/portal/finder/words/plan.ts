import type { WordList } from '@/lib/text/word-list';

// What recurs, and how pages ask to end it. How the lists are written is told in `index.ts`.

/** What recurs and can be ended. */
export const PLAN: WordList = {
  en: `
    add on, add on subscription, add ons, addon, addons, autopay, billing agreement, bundle, bundles,
    contract, data plan, domain, free trial, hosting, membership*, pack, package, packages, packs, plan,
    plans, premium, recurring, recurring payment*, renewal, renewals, retainer, service, services,
    subscription*, trial`,
  km: 'កញ្ចប់, ការជាវ, ការបន្ត, គម្រោង, គំរោង, ជាប្រចាំ, ជាវ, ដដែលៗ, វិក្កយបត្របន្ត, សមាជិកភាព, សេវា',
  zh: `
    业务, 代扣, 会员, 加油包, 包月, 合約, 合约, 契約, 套餐, 定期購, 定期購入, 定期購読, 定期购, 定期配送, 方案, 會員, 服务, 服務, 業務, 流量包, 签约, 簽約, 續期, 續約, 續訂, 續費, 续期, 续约, 续订, 续费, 自動更新, 訂購, 訂閱, 订购, 订阅, 订阅计划`,
  other: `
    abbonamento, abo, abonament*, abonelik*, aboneliği*, abonnemang*, abonnement*, abono, adhésion,
    assinatura, berlangganan, betalingsaftale*, bono, bonos, contrato, contratos, członkostwo, dịch vụ,
    forfait, fornyelse, förnyelse, gia hạn, gói, gói cước, iscrizione, keanggotaan, langganan, layanan,
    lidmaatschap, medlemskab*, medlemskap*, membresía*, mes options, mine tilvalg, mitgliedschaft,
    mobilabonnement*, opzioni, paket, paquete, paquetes, perpanjangan, planes, plano, prenumeration*,
    renouvellement, renovación, renovação, rinnovo, servicio, servicios, subskrypcj*, suscripcion*,
    suscripción*, tarif, tarifa, tarifas, tilvalg, tjeneste*, verlenging, verlängerung, vertrag,
    vos options, üyelik*, üyeliği*, đăng ký, пакет*, подписк*, продление, тариф*, услуг*, اشتراك, الاشتراك,
    การสมัคร, ต่ออายุ, บริการ, สมาชิก, แพ็กเกจ, แพ็คเกจ, サブスクリプション, サービス, プラン, メンバーシップ, 会費, 갱신, 구독, 멤버십,
    요금제, 이용권, 정기결제`,
};

/** Phrases on a control that asks the provider to end a service; they count where the page tells of one that recurs. */
export const REQUEST_TO_END: WordList = {
  en: `
    cancel at end of period, cancel at period end, cancel at the end of, cancel options,
    cancellation request, complete cancellation, confirm cancellation, continue cancellation,
    continue to cancel, continue with cancellation, do not renew, don t renew, don’t renew,
    finish cancellation, proceed to cancel, proceed with cancellation, request a cancellation,
    request cancellation, request for cancellation, request termination, start cancellation,
    stop renewing, submit cancellation, submit cancellation request`,
  km: `
    សំណើបោះបង់, សំណើលុបចោល, ស្នើរសុំលុបចោល, ស្នើសុំការបោះបង់, ស្នើសុំការលុបចោល, ស្នើសុំបោះបង់,
    ស្នើសុំលុបចោល`,
  zh: `
    不再续订, 不再续费, 不續訂, 到期不續訂, 到期不续费, 到期后取消, 到期後取消, 取消申請, 取消申请, 取消請求, 取消请求, 期满取消, 期滿取消, 申請停用, 申請取消, 申請終止,
    申請解約, 申請退租, 申請退訂, 申请停用, 申请取消, 申请终止, 申请退租, 申请退订, 繼續取消, 继续取消, 解約申請, 請求停用, 請求取消, 设为不续费, 请求停用, 请求取消`,
  other: `
    demande d annulation, demande de résiliation, demander la résiliation, forny ikke, förnya inte,
    ikke forny, kündigung anfordern, kündigung beantragen, kündigung einreichen, ne pas renouveler,
    nicht verlängern, niet verlengen, no renovar, non rinnovare, não renovar, richiedi cancellazione,
    solicitar cancelación, solicitar cancelamento, solicitar la baja, tramitar baja, yêu cầu hủy,
    запрос на отмену, запросить отмену`,
};

/** Signs in a row or on a page that a plan runs and will be billed again. */
export const RECURS: WordList = {
  en: `
    a month, active plan, annually, auto renew*, billed, billed monthly, billing cycle,
    billing period, current plan, daily, expires, expiry, membership, monthly, my plan, next bill,
    next billing, next charge, next charge on, next due, next invoice, next payment, next renewal,
    per month, per year, recurring, recurs, renew, renewal, renews, renews on, subscription,
    subscriptions, valid until, validity, weekly, yearly`,
  km: `
    ការជាវ, គម្រោងបច្ចុប្បន្ន, ជាប្រចាំ, ដដែលៗ, ប្រចាំខែ, ប្រចាំឆ្នាំ, ប្រចាំថ្ងៃ, ប្រចាំសប្តាហ៍,
    ផុតកំណត់, រៀងរាល់ខែ, វិក្កយបត្របន្ត, សុពលភាព`,
  zh: `
    /年, /月, 下次付款, 下次扣款, 下次扣费, 下次续费, 到期, 包月, 周期, 定期, 定期发票, 定期帳單, 定期發票, 定期账单, 年付, 当前套餐, 月付, 月租, 月费, 有效期, 每年,
    每月, 目前方案, 續約, 續訂, 續費, 续订, 续费, 訂閱, 订阅, 连续包月, 連續包月, 週期`,
  other: `
    abo, abonnement, al mes, al mese, anual, assinatura, gói cước, hết hạn, langganan, maandelijks, md,
    mensal, mensile, mensual, mensuel, monatlich, måneden, månedlig, om måneden, prenumeration,
    prøveperiode, suscripción, trimestral, подписка, การสมัคร, ต่ออายุ, วันหมดอายุ, サブスクリプション, 月々, 月額,
    有効期限, 구독`,
};
