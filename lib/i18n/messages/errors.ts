import type { ErrorCode } from '@/lib/result';
import type { Text } from '../text';

/** What each failure means for the user, and what to do about it. */
export const errors = {
  'background-unreachable': {
    'zh-CN': '扩展刚更新或被停止，请重新打开这个窗口再试。',
    km: 'កម្មវិធីបន្ថែមទើបតែធ្វើបច្ចុប្បន្នភាព ឬត្រូវបានបញ្ឈប់។ សូមបើកផ្ទាំងនេះម្ដងទៀត។',
    en: 'The extension was just updated or stopped. Open this window again and retry.',
  },
  'changed-meanwhile': {
    'zh-CN': '这条记录刚在别处改过，现在显示的是最新内容。',
    km: 'កំណត់ត្រានេះទើបតែត្រូវបានកែនៅកន្លែងផ្សេង។ ឥឡូវបង្ហាញព័ត៌មានថ្មីបំផុត។',
    en: 'This was just changed elsewhere. You now see the latest version.',
  },
  invalid: {
    'zh-CN': '有一项内容不正确，请检查后再保存。',
    km: 'មានព័ត៌មានមួយមិនត្រឹមត្រូវ។ សូមពិនិត្យ រួចរក្សាទុកម្ដងទៀត។',
    en: 'Something is not right. Check the fields and save again.',
  },
  'no-next-date': {
    'zh-CN': '不知道这个套餐多长时间，请选下次到期的日期。',
    km: 'មិនដឹងថាកញ្ចប់នេះមានរយៈពេលប៉ុន្មានទេ។ សូមជ្រើសថ្ងៃផុតកំណត់បន្ទាប់។',
    en: 'How long this plan lasts is not known. Choose its next end date.',
  },
  'not-allowed': {
    'zh-CN': '浏览器没有允许这个操作。',
    km: 'កម្មវិធីរុករកមិនបានអនុញ្ញាតទេ។',
    en: 'The browser did not allow this.',
  },
  'not-found': {
    'zh-CN': '这张卡已经不在了，可能刚被删除。',
    km: 'ស៊ីមនេះលែងមានទៀតហើយ ប្រហែលទើបតែត្រូវបានលុប។',
    en: 'This SIM is no longer here. It may just have been deleted.',
  },
  'nothing-to-undo': {
    'zh-CN': '没有可以撤销的操作。',
    km: 'គ្មានអ្វីត្រូវត្រឡប់វិញទេ។',
    en: 'There is nothing to undo.',
  },
  'storage-failed': {
    'zh-CN': '浏览器拒绝写入，内容没有保存。请再试一次。',
    km: 'កម្មវិធីរុករកមិនព្រមរក្សាទុកទេ។ ព័ត៌មានមិនទាន់បានរក្សាទុក។ សូមព្យាយាមម្ដងទៀត។',
    en: 'The browser refused to store this. Nothing was saved; try again.',
  },
  'storage-full': {
    'zh-CN': '浏览器存储空间已满，内容没有保存。请先删除不用的卡或导出备份。',
    km: 'ទំហំផ្ទុកពេញហើយ។ ព័ត៌មានមិនទាន់បានរក្សាទុក។ សូមលុបស៊ីមដែលមិនប្រើជាមុន។',
    en: 'Storage is full, so nothing was saved. Delete SIMs you no longer use first.',
  },
  'too-large': {
    'zh-CN': '内容太大，没有保存。',
    km: 'ព័ត៌មានធំពេក មិនបានរក្សាទុកទេ។',
    en: 'This is too large and was not saved.',
  },
  unreadable: {
    'zh-CN': '这条记录读不出来。',
    km: 'អានកំណត់ត្រានេះមិនបានទេ។',
    en: 'This record cannot be read.',
  },
} satisfies Record<ErrorCode, Text>;
