import type { Text } from '../text';

/** Taking the dates over into the phone's own calendar. */
export const calendar = {
  all: { 'zh-CN': '全部放进日历', km: 'បញ្ចូលទាំងអស់ក្នុងប្រតិទិន', en: 'All dates into a calendar' },
  allHow: {
    'zh-CN': '电脑没开的时候，手机日历也会提醒。改了日期以后再导出导入一次，旧的会被更新，不会重复。',
    km: 'ពេលកុំព្យូទ័របិទ ប្រតិទិនទូរស័ព្ទនៅតែរំលឹក។ បើប្ដូរថ្ងៃ សូមនាំចេញ និងនាំចូលម្ដងទៀត វានឹងធ្វើបច្ចុប្បន្នភាព មិនស្ទួនទេ។',
    en: 'The phone’s calendar reminds you while the computer is off. After a change, export and import again: events are updated, not doubled.',
  },
  download: {
    'zh-CN': '下载日历文件 (.ics)',
    km: 'ទាញយកឯកសារប្រតិទិន (.ics)',
    en: 'Download calendar file (.ics)',
  },
  nothing: { 'zh-CN': '还没有填日期的卡。', km: 'មិនទាន់មានស៊ីមដែលមានថ្ងៃ។', en: 'No SIM has a date yet.' },
  qr: {
    'zh-CN': '日历事件的二维码：{what}',
    km: 'QR នៃព្រឹត្តិការណ៍៖ {what}',
    en: 'QR code of the event: {what}',
  },
  saved: {
    'zh-CN': '已下载。把文件发到手机上打开即可。',
    km: 'បានទាញយក។ ផ្ញើឯកសារទៅទូរស័ព្ទ រួចបើក។',
    en: 'Downloaded. Send the file to the phone and open it there.',
  },
  scan: {
    'zh-CN': '用手机相机扫一扫，存进日历。有的相机不认日历二维码，就用下面的文件。',
    km: 'ស្កេនដោយកាមេរ៉ាទូរស័ព្ទ ដើម្បីរក្សាក្នុងប្រតិទិន។ កាមេរ៉ាខ្លះមិនស្គាល់ទេ សូមប្រើឯកសារខាងក្រោម។',
    en: 'Scan it with the phone’s camera to put it into its calendar. Some cameras don’t know such codes: use the file below.',
  },
  which: { 'zh-CN': '哪一个日期', km: 'ថ្ងៃណា', en: 'Which date' },
} satisfies Record<string, Text>;
