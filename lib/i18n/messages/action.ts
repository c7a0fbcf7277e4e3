import type { Text } from '../text';

/** The words of the page that a notification opens. */
export const action = {
  all: { 'zh-CN': '查看全部 SIM 卡', km: 'មើលស៊ីមទាំងអស់', en: 'See all SIMs' },
  nothing: { 'zh-CN': '现在没有要处理的', km: 'ឥឡូវគ្មានអ្វីត្រូវធ្វើទេ', en: 'Nothing needs you now' },
  nothingText: {
    'zh-CN': '所有有日期的卡都正常。',
    km: 'ស៊ីមដែលមានកាលបរិច្ឆេទសុទ្ធតែធម្មតា។',
    en: 'Every SIM with a date is fine.',
  },
  title: {
    'zh-CN': '{n} 张卡需要处理',
    km: 'ស៊ីម {n} ត្រូវការការយកចិត្តទុកដាក់',
    en: { one: '{n} SIM needs you', other: '{n} SIMs need you' },
  },
} satisfies Record<string, Text>;
