import type { Ask } from '@/lib/reminders/matters';
import type { Text } from '../text';

/** What a reminder is about, in a few words: for lists. */
export const asks = {
  balance: { 'zh-CN': '自动续费前看余额', km: 'ពិនិត្យសមតុល្យមុនបន្ត', en: 'Balance before it renews' },
  bill: { 'zh-CN': '每月查看扣费', km: 'ពិនិត្យការកាត់លុយប្រចាំខែ', en: 'Monthly bill review' },
  'did-it-renew': { 'zh-CN': '续上了没有', km: 'តើបានបន្តឬនៅ', en: 'Did it renew?' },
  ends: { 'zh-CN': '一次性套餐到期', km: 'កញ្ចប់ប្រើម្តងផុតកំណត់', en: 'One-off plan ends' },
  item: { 'zh-CN': '自己设的提醒', km: 'ការរំលឹកដែលអ្នកកំណត់', en: 'Your own reminder' },
  recheck: { 'zh-CN': '再看一次自动续费', km: 'ពិនិត្យការបន្តស្វ័យប្រវត្តិម្ដងទៀត', en: 'Look at auto-renewal again' },
  renew: { 'zh-CN': '套餐到期，该续费', km: 'កញ្ចប់ផុតកំណត់ ត្រូវបន្ត', en: 'Plan ends: renew it' },
  'top-up': { 'zh-CN': '充值保住号码', km: 'បញ្ចូលលុយរក្សាលេខ', en: 'Top up to keep the number' },
} satisfies Record<Ask, Text>;
