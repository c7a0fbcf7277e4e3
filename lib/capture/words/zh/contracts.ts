import type { CueWords } from '../../cues';

/** Chinese: renewals, subscriptions and their ends by choice. */
export const CONTRACTS: CueWords = {
  auto: ['自动'],
  renew: ['延期', '延长', '续包', '续展', '续期', '续租', '续约', '续订', '续购', '续费', '顺延'],
  subscribe: [
    '办理',
    '加入',
    '变更',
    '启用',
    '开启',
    '开通',
    '打开',
    '激活',
    '生效',
    '申请',
    '登记',
    '订购',
    '订阅',
    '购买',
  ],
  unsubscribe: ['停止', '停用', '关闭', '取消', '注销', '解除', '退出', '退订'],
};
