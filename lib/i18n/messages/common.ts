import type { Text } from '../text';

/** Words that more than one page uses. */
export const common = {
  add: { 'zh-CN': '添加', km: 'បន្ថែម', en: 'Add' },
  autoRenewal: { 'zh-CN': '自动续费', km: 'ការបន្តស្វ័យប្រវត្តិ', en: 'Auto-renewal' },
  back: { 'zh-CN': '返回', km: 'ថយក្រោយ', en: 'Back' },
  balance: { 'zh-CN': '余额', km: 'សមតុល្យ', en: 'Balance' },
  cancel: { 'zh-CN': '取消', km: 'បោះបង់', en: 'Cancel' },
  close: { 'zh-CN': '关闭', km: 'បិទ', en: 'Close' },
  copied: { 'zh-CN': '已复制', km: 'បានចម្លង', en: 'Copied' },
  copy: { 'zh-CN': '复制', km: 'ចម្លង', en: 'Copy' },
  delete: { 'zh-CN': '删除', km: 'លុប', en: 'Delete' },
  edit: { 'zh-CN': '编辑', km: 'កែប្រែ', en: 'Edit' },
  language: { 'zh-CN': '语言', km: 'ភាសា', en: 'Language' },
  number: { 'zh-CN': '号码', km: 'លេខទូរស័ព្ទ', en: 'Number' },
  off: { 'zh-CN': '关闭', km: 'បិទ', en: 'Off' },
  on: { 'zh-CN': '开启', km: 'បើក', en: 'On' },
  optional: { 'zh-CN': '选填', km: 'មិនចាំបាច់', en: 'optional' },
  plan: { 'zh-CN': '套餐', km: 'កញ្ចប់', en: 'Plan' },
  price: { 'zh-CN': '价格', km: 'តម្លៃ', en: 'Price' },
  save: { 'zh-CN': '保存', km: 'រក្សាទុក', en: 'Save' },
  undo: { 'zh-CN': '撤销', km: 'មិនធ្វើវិញ', en: 'Undo' },
  undone: { 'zh-CN': '已撤销', km: 'បានត្រឡប់ដូចដើម', en: 'Undone' },
  unknown: { 'zh-CN': '不确定', km: 'មិនដឹង', en: 'Not sure' },
} satisfies Record<string, Text>;
