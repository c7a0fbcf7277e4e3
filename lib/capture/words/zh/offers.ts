import type { CueWords } from '../../cue-words';

/** Chinese: offers and the noise of promotions. */
export const OFFERS: CueWords = {
  offer: ['优惠', '优惠券', '会员日', '促销', '券', '抽奖', '活动', '特惠', '礼包', '积分', '红包'],
  promo: [
    '仅需',
    '优惠',
    '低至',
    '免费',
    '参与',
    '好礼',
    '抽奖',
    '推出',
    '最高',
    '活动',
    '火热',
    '特惠',
    '福利',
    '立减',
    '立即',
    '赢',
    '钜惠',
    '限时',
  ],
};
