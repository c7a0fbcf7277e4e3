import type { Text } from '../text';

/** The page that tells whether reminders work, and where they are set. */
export const reminderPage = {
  alarm: { 'zh-CN': '浏览器闹钟', km: 'នាឡិការោទ៍កម្មវិធីរុករក', en: 'Browser alarm' },
  alarmNone: {
    'zh-CN': '没有。关掉再打开 Bantor 会重设。',
    km: 'គ្មាន។ បិទ រួចបើក Bantor ម្ដងទៀត។',
    en: 'None. Closing and opening Bantor sets it again.',
  },
  alarmSet: { 'zh-CN': '{when} 会醒来检查', km: 'នឹងភ្ញាក់ពិនិត្យ {when}', en: 'Wakes up to look {when}' },
  balanceCheck: {
    'zh-CN': '自动续费前问“余额够吗”',
    km: 'សួរ «សមតុល្យគ្រប់ទេ» មុនបន្តស្វ័យប្រវត្តិ',
    en: 'Ask for the balance before a plan renews itself',
  },
  billOff: { 'zh-CN': '不提醒', km: 'មិនរំលឹក', en: 'Off' },
  billOn: { 'zh-CN': '每月 {n} 日', km: 'ថ្ងៃទី {n} រៀងរាល់ខែ', en: 'Day {n} of each month' },
  billReview: { 'zh-CN': '每月查看扣费', km: 'ពិនិត្យការកាត់លុយប្រចាំខែ', en: 'Monthly bill review' },
  gone: { 'zh-CN': '已删除的卡', km: 'ស៊ីមដែលបានលុប', en: 'a SIM since deleted' },
  heldQuiet: {
    'zh-CN': '原定 {due}，免打扰结束后才说。',
    km: 'ពេលកំណត់ {due} ប៉ុន្តែរង់ចាំចប់ម៉ោងស្ងាត់។',
    en: 'Due {due}, held back by the quiet hours.',
  },
  heldSnooze: {
    'zh-CN': '原定 {due}，因为你推迟了。',
    km: 'ពេលកំណត់ {due} ប៉ុន្តែអ្នកបានពន្យារ។',
    en: 'Due {due}, held back by your snooze.',
  },
  help: {
    'zh-CN': '没看到通知？这样打开',
    km: 'មិនឃើញការជូនដំណឹង? បើកដូច្នេះ',
    en: 'No notification seen? Allow them like this',
  },
  helpAndroid: {
    'zh-CN':
      '系统设置 › 应用 › Firefox › 通知：打开。Firefox 被系统关掉时无法提醒，最好把日期也放进手机日历。',
    km: 'ការកំណត់ › កម្មវិធី › Firefox › ការជូនដំណឹង៖ បើក។ ពេល Firefox ត្រូវបានបិទ វារំលឹកមិនបាន ដូច្នេះគួរដាក់ថ្ងៃក្នុងប្រតិទិនទូរស័ព្ទផង។',
    en: 'Settings › Apps › Firefox › Notifications: on. While Android has closed Firefox it can’t remind you: put the dates into the phone’s calendar too.',
  },
  helpLinux: {
    'zh-CN': '桌面的 设置 › 通知：打开通知和你的浏览器，关掉“勿扰”。精简桌面要先装通知服务（例如 dunst）。',
    km: 'ការកំណត់ › ការជូនដំណឹង៖ បើកសម្រាប់កម្មវិធីរុករក ហើយបិទ «កុំរំខាន»។ ផ្ទៃតុតូចៗត្រូវដំឡើងសេវាជូនដំណឹង (ឧ. dunst)។',
    en: 'Settings › Notifications: on for your browser, and “Do Not Disturb” off. Small desktops need a notification service first, such as dunst.',
  },
  helpMac: {
    'zh-CN': '系统设置 › 通知 › 你的浏览器：允许通知，样式选“提醒”可以留在屏幕上；关掉“专注模式”。',
    km: 'ការកំណត់ប្រព័ន្ធ › ការជូនដំណឹង › កម្មវិធីរុករក៖ អនុញ្ញាត ហើយបិទ «Focus»។',
    en: 'System Settings › Notifications › your browser: allow them; the style “Alerts” keeps them on screen. Turn “Focus” off.',
  },
  helpWindows: {
    'zh-CN': '设置 › 系统 › 通知：打开“通知”，再在下面的列表里打开你的浏览器；关掉“请勿打扰”。',
    km: 'ការកំណត់ › ប្រព័ន្ធ › ការជូនដំណឹង៖ បើក រួចបើកកម្មវិធីរុករករបស់អ្នកក្នុងបញ្ជី ហើយបិទ «កុំរំខាន»។',
    en: 'Settings › System › Notifications: on, and on for your browser in the list below. Turn “Do not disturb” off.',
  },
  level: { 'zh-CN': '通知权限', km: 'សិទ្ធិជូនដំណឹង', en: 'Notifications' },
  levelDenied: {
    'zh-CN': '浏览器里被关闭了，提醒出不来',
    km: 'ត្រូវបានបិទក្នុងកម្មវិធីរុករក',
    en: 'Turned off in the browser: no reminder can be shown',
  },
  levelGranted: { 'zh-CN': '浏览器已允许', km: 'កម្មវិធីរុករកអនុញ្ញាត', en: 'Allowed by the browser' },
  levelUnknown: {
    'zh-CN': '这个浏览器查不到，请发一条测试',
    km: 'កម្មវិធីរុករកនេះមិនប្រាប់ទេ សូមសាកល្បង',
    en: 'This browser doesn’t tell; send a test',
  },
  next: { 'zh-CN': '下一次提醒', km: 'ការរំលឹកបន្ទាប់', en: 'Next reminder' },
  nextNone: {
    'zh-CN': '现在没有安排提醒：没有哪张卡填了将来的日期。',
    km: 'គ្មានការរំលឹកកំណត់ទុកទេ៖ គ្មានស៊ីមណាមានថ្ងៃខាងមុខ។',
    en: 'None is planned: no SIM has a date ahead.',
  },
  notSeen: { 'zh-CN': '没看到', km: 'មិនឃើញទេ', en: 'No' },
  numberLeads: {
    'zh-CN': '号码过期前提醒（所有卡）',
    km: 'រំលឹកមុនលេខផុតសុពលភាព (គ្រប់ស៊ីម)',
    en: 'Before a number’s validity ends (all SIMs)',
  },
  planLeads: {
    'zh-CN': '套餐到期前提醒（所有卡）',
    km: 'រំលឹកមុនកញ្ចប់ផុតកំណត់ (គ្រប់ស៊ីម)',
    en: 'Before a plan ends (all SIMs)',
  },
  promotions: { 'zh-CN': '优惠结束时提醒', km: 'រំលឹកពេលប្រូម៉ូសិនចប់', en: 'Tell when a promotion ends' },
  recheck: {
    'zh-CN': '多久没看自动续费就提醒',
    km: 'រំលឹកឱ្យមើលការបន្តស្វ័យប្រវត្តិ',
    en: 'Ask to look at auto-renewal again',
  },
  recheckAfter: { 'zh-CN': '{n} 天没看', km: 'ក្រោយ {n} ថ្ងៃ', en: 'After {n} days' },
  renewalCheck: {
    'zh-CN': '自动续费后问“续上了吗”',
    km: 'សួរ «តើបានបន្តហើយឬនៅ» ក្រោយបន្តស្វ័យប្រវត្តិ',
    en: 'Ask whether it did renew itself',
  },
  seen: { 'zh-CN': '看到了', km: 'ឃើញ', en: 'Yes' },
  seenAsk: {
    'zh-CN': '已发送。屏幕上看到测试通知了吗？',
    km: 'បានផ្ញើ។ តើឃើញការជូនដំណឹងសាកល្បងទេ?',
    en: 'Sent. Do you see the test notification?',
  },
  seenGood: { 'zh-CN': '很好，提醒能送达。', km: 'ល្អ ការរំលឹកអាចមកដល់។', en: 'Good: reminders reach you.' },
  sent: { 'zh-CN': '最近发出的提醒', km: 'ការរំលឹកដែលបានផ្ញើ', en: 'Reminders sent' },
  sentNone: { 'zh-CN': '还没有发过。', km: 'មិនទាន់បានផ្ញើ។', en: 'None yet.' },
  settings: { 'zh-CN': '提醒设置', km: 'ការកំណត់ការរំលឹក', en: 'When to remind' },
  settingsHow: {
    'zh-CN': '时间都按金边时间。',
    km: 'ម៉ោងទាំងអស់តាមម៉ោងភ្នំពេញ។',
    en: 'All times are Phnom Penh time.',
  },
  test: { 'zh-CN': '发送测试通知', km: 'ផ្ញើការជូនដំណឹងសាកល្បង', en: 'Send a test notification' },
  title: { 'zh-CN': '提醒', km: 'ការរំលឹក', en: 'Reminders' },
  working: { 'zh-CN': '提醒在工作吗？', km: 'តើការរំលឹកដំណើរការទេ?', en: 'Is it working?' },
} satisfies Record<string, Text>;
