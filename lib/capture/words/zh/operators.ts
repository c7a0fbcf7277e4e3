import type { CueWords } from '../../cue-words';

/** Chinese: names of operators, and words that only they use. */
export const OPERATORS: CueWords = {
  network: [
    '中国广电',
    '中国电信',
    '中国移动',
    '中国联通',
    '台湾大哥大',
    '手机号',
    '流量',
    '电信用户',
    '移动用户',
    '联通用户',
    '话费',
  ],
};
