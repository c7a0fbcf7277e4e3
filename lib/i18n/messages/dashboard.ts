import type { Text } from '../text';

/** The full page: settings, profile, own portals, backup. */
export const dashboard = {
  backup: { 'zh-CN': '备份', km: 'ការបម្រុងទុក', en: 'Backup' },
  backupHow: {
    'zh-CN': '所有数据存成一个文件，可在任何浏览器的 Bantor 里读回。不会上传。',
    km: 'ទិន្នន័យទាំងអស់ក្នុងឯកសារតែមួយ អាចអានវិញដោយ Bantor ក្នុងកម្មវិធីរុករកណាក៏បាន។ មិនផ្ញើទៅណាទេ។',
    en: 'Everything in one file that Bantor reads again in any browser. Nothing is uploaded.',
  },
  email: { 'zh-CN': '电子邮箱', km: 'អ៊ីមែល', en: 'E-mail' },
  emailWrong: {
    'zh-CN': '这个邮箱地址不完整，请检查。',
    km: 'អាសយដ្ឋានអ៊ីមែលនេះមិនពេញលេញទេ សូមពិនិត្យ។',
    en: 'This e-mail address is not complete. Check it.',
  },
  export: { 'zh-CN': '导出文件', km: 'នាំចេញឯកសារ', en: 'Export a file' },
  familyName: { 'zh-CN': '姓', km: 'នាមត្រកូល', en: 'Family name' },
  followBrowser: { 'zh-CN': '跟随浏览器', km: 'តាមកម្មវិធីរុករក', en: 'As the browser' },
  general: { 'zh-CN': '语言与外观', km: 'ភាសា និងរូបរាង', en: 'Language and appearance' },
  givenName: { 'zh-CN': '名', km: 'នាមខ្លួន', en: 'Given name' },
  import: { 'zh-CN': '导入文件', km: 'នាំចូលឯកសារ', en: 'Import a file' },
  imported: {
    'zh-CN': '已读回 {n} 条记录。已有的记录没有改动。',
    km: 'បានអានវិញ {n} កំណត់ត្រា។ កំណត់ត្រាដែលមានស្រាប់មិនត្រូវបានកែទេ។',
    en: {
      one: '1 record was read back. Nothing that exists was changed.',
      other: '{n} records were read back. Nothing that exists was changed.',
    },
  },
  importUnreadable: {
    'zh-CN': '这不是 Bantor 的备份文件，没有改动任何内容。',
    km: 'នេះមិនមែនជាឯកសារបម្រុងទុករបស់ Bantor ទេ។ គ្មានអ្វីត្រូវបានកែទេ។',
    en: 'This is not a backup file of Bantor. Nothing was changed.',
  },
  leftOut: {
    'zh-CN': '另有 {n} 条无法识别，未导入。',
    km: 'មាន {n} ទៀតអានមិនបាន ហើយមិនបាននាំចូលទេ។',
    en: {
      one: '1 more could not be read and was left out.',
      other: '{n} more could not be read and were left out.',
    },
  },
  pageHelper: {
    'zh-CN': '在运营商页面上显示助手',
    km: 'បង្ហាញជំនួយលើទំព័ររបស់ប្រព័ន្ធ',
    en: 'Show the helper on carriers’ pages',
  },
  profile: { 'zh-CN': '用于填表的资料', km: 'ព័ត៌មានសម្រាប់បំពេញទម្រង់', en: 'For filling forms' },
  profileHow: {
    'zh-CN': '只在你点击时填写。密码、验证码和银行卡从不填写。',
    km: 'បំពេញតែពេលអ្នកចុច។ មិនដែលបំពេញពាក្យសម្ងាត់ លេខកូដ ឬកាតធនាគារទេ។',
    en: 'Filled only when you press. Passwords, codes and cards are never filled.',
  },
  quietFrom: { 'zh-CN': '免打扰开始', km: 'ចាប់ផ្ដើមម៉ោងស្ងាត់', en: 'Quiet from' },
  quietTo: { 'zh-CN': '免打扰结束', km: 'បញ្ចប់ម៉ោងស្ងាត់', en: 'Quiet until' },
  repeat: { 'zh-CN': '未处理时重复提醒', km: 'រំលឹកម្ដងទៀតរហូតដល់ដោះស្រាយ', en: 'Repeat until handled' },
  repeatEvery: {
    'zh-CN': '每 {n} 小时',
    km: 'រៀងរាល់ {n} ម៉ោង',
    en: { one: 'Every hour', other: 'Every {n} hours' },
  },
  repeatNever: { 'zh-CN': '不重复', km: 'មិនរំលឹកម្ដងទៀត', en: 'Say it once' },
  saved: { 'zh-CN': '已保存', km: 'បានរក្សាទុក', en: 'Saved' },
  theme: { 'zh-CN': '外观', km: 'រូបរាង', en: 'Appearance' },
  themeDark: { 'zh-CN': '深色', km: 'ងងឹត', en: 'Dark' },
  themeLight: { 'zh-CN': '浅色', km: 'ភ្លឺ', en: 'Light' },
  title: { 'zh-CN': '设置与数据', km: 'ការកំណត់ និងទិន្នន័យ', en: 'Settings and data' },
} satisfies Record<string, Text>;
