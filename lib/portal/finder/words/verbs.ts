import type { WordList } from '@/lib/text/word-list';

// What a button does to a setting or a plan. How the lists are written is told in `index.ts`.

/** Verbs on a control that ends what runs now: seeing one means that it is on. */
export const STOP: WordList = {
  en: `
    cancel, cancel at, cease, deactivate, disable, discontinue, end, opt out, pause, quit, stop, suspend,
    switch off, switch … off, terminate, turn off, turn … off, unenroll, unsubscribe`,
  km: 'ឈប់, បញ្ចប់, បញ្ឈប់, បិទ, បោះបង់, ផ្តាច់, ផ្អាក, លុប, លុបចោល',
  zh: '不再, 中止, 停止, 停用, 停租, 关掉, 关闭, 取消, 暂停, 暫停, 注销, 禁用, 終止, 终止, 解約, 解约, 解除, 退会, 退出, 退租, 退訂, 退订, 退选, 退選, 關掉, 關閉',
  other: `
    afbestil, afmeld, afmelde, afslut, annuler, annuleren, annulla, annuller, anular, anuluj, apagar,
    arrêter, avbestill, avsluta, avslutt, baja, batalkan, beenden, berhenti, cancela, cancelar,
    dar de baja, darme de baja, darse de baja, deaktiver, deaktivieren, deaktivér, desactiva, desactivar,
    desativar, desuscribir, desuscribirme, detener, disattiva, disdici, durdur, désactiver, dừng,
    encerrar, frameld, framelde, hentikan, huỷ, hủy, iptal, iptal et, kapat, kündigen, ngừng, nonaktifkan,
    opsig, opsige, opsigelse, opzeggen, pausar, pausieren, pausér, quitar, résilier, schalte … ab, si opp,
    sluk, slå af, slå av, slå fra, slå … av, slå … fra, stopp, stopzetten, stornieren, stäng av,
    stäng … av, säg upp, tắt, uitschakelen, wyłącz, zrezygnuj, выключить, остановить, отключить, отменить,
    إلغاء, إيقاف, ปิด, ยกเลิก, หยุด, オフにする, キャンセル, キャンセルする, 停止する, 解約する, 解除する, 退会する, 끄기, 중지, 중지하기, 취소,
    취소하기, 해제, 해지, 해지하기`,
};

/** Verbs on a control that begins what does not run now: seeing one means that it is off. Those of `RESUME` do too. */
export const START: WordList = {
  en: `
    activate, enable, enrol, enroll, enroll in, opt in, pay … automatically, renew … automatically,
    set up, setup, sign up for, start, switch on, switch … on, turn on, turn … on`,
  km: 'ធ្វើអោយសកម្ម, ធ្វើឱ្យសកម្ម, បន្តការ, បើក, អនុញ្ញាត',
  zh: '启动, 启用, 啟動, 啟用, 开启, 开通, 打开, 激活, 設為自動, 设为自动, 设置自动, 轉為自動, 转为自动, 開啟, 開通',
  other: `
    activar, activer, aktifkan, aktiver, aktivera, aktivieren, aktivér, ativar, attiva, aç, bật,
    etkinleştir, inschakelen, kích hoạt, slå på, slå til, slå … på, slå … til, sätt på, włącz, включить,
    подключить, تفعيل, เปิด, オンにする, 有効にする, 켜기`,
};

/** Verbs that take up a plan again which was to end. */
export const RESUME: WordList = {
  en: `
    cancel cancellation, cancel the cancellation, don t cancel, don’t cancel, re activate, re enable,
    reactivate, reinstate, restart, restore, resume, revoke cancellation, uncancel, undo cancel*, unpause,
    unsuspend, withdraw cancellation`,
  km: 'ចាប់ផ្តើមឡើងវិញ, ដំណើរការឡើងវិញ, ធ្វើឱ្យសកម្មឡើងវិញ, បន្តការជាវ',
  zh: `
    再開, 取消停用, 取消終止, 取消终止, 取消解约, 取消退訂, 取消退订, 恢复, 恢復, 撤回取消, 撤銷取消, 撤銷退訂, 撤销取消, 撤销解约, 撤销退订, 重启, 重啟, 重新启用,
    重新啟用, 重新开启, 重新激活, 重新開啟`,
  other: `
    annuler la résiliation, annuller opsigelse, anular baja, anular la baja, cancelar la baja,
    deshacer cancelación, fortryd opsigelse, fortsetzen, genaktiver, gendan, genoptag, gjenopprett,
    gjenoppta, herstellen, hervatten, khôi phục, kündigung widerrufen, kündigung zurücknehmen,
    kündigung zurückziehen, lanjutkan, przywróć, reactivar, reaktivieren, reanudar, reativar, reprendre,
    restablecer, restaurar, retomar, riattiva, ripristina, réactiver, rétablir, wiederherstellen, wznów,
    återaktivera, återställ, återuppta, возобновить, восстановить, استئناف, กู้คืน, 解約を取り消す, 解約取消, 재개,
    취소 철회, 해지 철회, 해지 취소, 해지취소`,
};

/** Whole texts of a button that ends a plan with a verb that alone means something else. */
export const STOP_WHOLE: WordList = {
  en: 'close contract, close membership, close my subscription, close subscription, close your subscription',
  other: `
    pausa prenumeration, sett abonnement på pause, sæt abonnement på pause, sæt abonnementet på pause`,
};

/** Whole texts of a button that takes back a cancellation. */
export const RESUME_WHOLE: WordList = {
  en: `
    cancel cancellation, continue membership, continue my membership, continue my subscription,
    continue plan, continue subscription, continue your subscription, renew subscription automatically,
    revoke cancellation, undo cancellation, withdraw cancellation`,
  zh: '取消終止, 取消终止, 取消解约, 取消退訂, 取消退订, 撤回取消, 撤銷取消, 撤銷退訂, 撤销取消, 撤销退订',
  other: `
    annuler la résiliation, annuller opsigelse, anular baja, anular la baja, cancelar la baja,
    fortryd opsigelse, kündigung widerrufen, kündigung zurücknehmen, kündigung zurückziehen, 解約を取り消す,
    해지 취소, 해지 취소하기`,
};

/** Verbs on a control that changes a setting without saying which way. */
export const MANAGE: WordList = {
  en: 'adjust, change, configure, edit, manage, modify, set, settings, switch, toggle, update',
  km: 'កែប្រែ, កំណត់, គ្រប់គ្រង, ផ្លាស់ប្តូរ',
  zh: '修改, 切换, 切換, 变更, 変更, 更改, 管理, 編輯, 编辑, 設定, 變更, 设定, 设置, 调整',
  other: `
    alterar, cambiar, gerenciar, gestionar, gérer, kelola, modifier, quản lý, thay đổi, ubah,
    verwalten, ändern, изменить, управлять, จัดการ, 관리, 변경`,
};
