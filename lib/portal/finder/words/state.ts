import type { WordList } from '@/lib/text/word-list';

// How pages show that something is on or off. How the lists are written is told in `index.ts`.

/** Words that show a setting as on. */
export const ON: WordList = {
  en: 'activated, active, enabled, enrolled, on, starts on, yes',
  km: 'កំពុងដំណើរការ, បាទ, បានបើក, បើក, រួចហើយ, សកម្ម',
  zh: '已启用, 已啟用, 已开启, 已开通, 已打开, 已激活, 已签约, 已開啟, 已開通, 开, 开启中, 是, 有効, 生效中, 開',
  other: `
    activado, activo, activé, aktif, aktiv, aktiviert, ativado, ativo, bật, ja, oui, sim, slået til, sí,
    ya, đang bật, включен, включена, включено, да, เปิดอยู่, はい, オン, 사용, 켜짐`,
};

/** Words that show a setting as off. */
export const OFF: WordList = {
  en: `
    canceled, cancelled, deactivated, disabled, inactive, manual, manually, never, no, none,
    not active, not enabled, not enrolled, off, off now`,
  km: 'ដោយដៃ, ទេ, បានបិទ, បិទ, មិនទាន់បើក, មិនសកម្ម, អសកម្ម',
  zh: '不自动, 不自動, 关, 否, 已停用, 已关闭, 已取消, 已禁用, 已终止, 已關閉, 手动, 手動, 未启用, 未啟用, 未开启, 未开通, 未激活, 未签约, 未開啟, 未開通, 無効, 關',
  other: `
    deaktiviert, desactivado, desativado, désactivé, inactivo, inaktiv, inativo, không, nein, non,
    nonaktif, não, slået fra, tidak, tidak aktif, tắt, đang tắt, выключено, нет, отключен, отключена,
    отключено, ปิดอยู่, いいえ, オフ, 꺼짐, 미사용`,
};

/** Turns the choice that it stands in round. */
export const NEGATION: WordList = {
  en: `
    cancel, disable, disabled, do not, does not, don t, don’t, manual*, never, no, none, not, off,
    once, one time, only once, opt out, stop, turn off, without`,
  km: 'កុំ, ឈប់, តែម្តង, ទេ, បញ្ឈប់, បិទ, បោះបង់, ផ្តាច់, មិន',
  zh: '一次性, 不, 停止, 停用, 关闭, 单月, 单次, 取消, 手动, 手動, 無需, 禁用, 退订, 關閉',
  other: 'ikke, inte, kein*, không, nicht, no quiero, não, sans, tidak, не, нет, ไม่',
};
