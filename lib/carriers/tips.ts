import type { Text } from '@/lib/i18n/text';
import { say } from './phrases';

/** General advice of the guide that this project started from; no carrier's rule. */
export const TIPS: readonly { id: string; title: Text; text: Text }[] = [
  {
    id: 'funding-source',
    title: say('确认扣费来源', 'ពិនិត្យប្រភពប្រាក់', 'Check the funding source'),
    text: say(
      '看清楚是扣话费余额还是银行卡，钱要够。',
      'ដឹងថាកាត់ពីសមតុល្យ ឬកាតធនាគារ ហើយមានប្រាក់គ្រប់។',
      'Know whether balance or bank card is charged, and keep enough there.',
    ),
  },
  {
    id: 'review-bills',
    title: say('常看账单', 'ពិនិត្យវិក្កយបត្រ', 'Review your bills'),
    text: say(
      '每月看一次扣费记录，多扣了马上找客服。',
      'ពិនិត្យការកាត់លុយរាល់ខែ បើខុស សូមហៅសេវាអតិថិជនភ្លាម។',
      'Look at the charges once a month; take a wrong one to customer service at once.',
    ),
  },
  {
    id: 'watch-promotions',
    title: say('留意优惠', 'តាមដានប្រូម៉ូសិន', 'Watch promotions'),
    text: say(
      '优惠价结束后可能按原价续，记下结束日期。',
      'ក្រោយប្រូម៉ូសិន អាចបន្តតាមតម្លៃធម្មតា សូមកត់ថ្ងៃបញ្ចប់។',
      'A promotion may go on at full price: note the day it ends.',
    ),
  },
  {
    id: 'plan-budget',
    title: say('做好预算', 'រៀបចំថវិកា', 'Plan the budget'),
    text: say(
      '按用量选套餐，别为用不完的流量付钱。',
      'ជ្រើសគម្រោងតាមការប្រើ កុំបង់លើសតម្រូវការ។',
      'Choose a plan by what you use; do not pay for data you never touch.',
    ),
  },
];
