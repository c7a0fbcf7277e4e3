import type { Text } from '@/lib/i18n/text';
import type { CatalogPlan, Sourced } from './types';

/** Wording that several carriers share, so that the same step reads the same everywhere. */

/** One text in the three languages, in the order of `LANGUAGES`. */
export const say = (zh: string, km: string, en: string): Text => ({ 'zh-CN': zh, km, en });

export const dial = (code: string): Text =>
  say(
    `用装着这张卡的手机拨 ${code}，按拨号键。`,
    `ចុច ${code} លើទូរសព្ទដែលមានស៊ីមនេះ រួចចុចហៅចេញ។`,
    `On the phone with this SIM, dial ${code} and press call.`,
  );

export const call = (number: string): Text =>
  say(`拨打 ${number}。`, `ហៅទៅលេខ ${number}។`, `Call ${number}.`);

export const sendSms = (body: string, to: string): Text =>
  say(
    `用这张卡发短信 ${body} 到 ${to}。`,
    `ផ្ញើសារ ${body} ពីស៊ីមនេះ ទៅលេខ ${to}។`,
    `Text ${body} to ${to} from this SIM.`,
  );

export const STEPS = {
  readScreen: say(
    '看屏幕上弹出的结果。',
    'អានចម្លើយដែលបង្ហាញលើអេក្រង់។',
    'Read the answer that appears on the screen.',
  ),
  readReply: say(
    '等确认短信，看清楚开通了什么、扣多少钱。',
    'រង់ចាំសារបញ្ជាក់ រួចអានថាបានភ្ជាប់អ្វី និងកាត់ប្រាក់ប៉ុន្មាន។',
    'Wait for the confirmation SMS; read what was switched on and what it costs.',
  ),
  askAgent: say(
    '问清楚：套餐会不会自动续费，哪天扣，扣多少。',
    'សួរថា គម្រោងបន្តដោយស្វ័យប្រវត្តិឬទេ កាត់ប្រាក់ថ្ងៃណា និងប៉ុន្មាន។',
    'Ask whether the plan renews by itself, on which day, and for how much.',
  ),
  askToSwitch: say(
    '要开或要关，请客服当场办好并发短信确认。',
    'បើចង់បើក ឬបិទ សូមឱ្យបុគ្គលិកធ្វើភ្លាម ហើយផ្ញើសារបញ្ជាក់។',
    'To turn it on or off, have the agent do it now and confirm it by SMS.',
  ),
  openApp: say(
    '打开应用，用这张卡的号码登录。',
    'បើកកម្មវិធី ហើយចូលដោយលេខស៊ីមនេះ។',
    "Open the app and sign in with this SIM's number.",
  ),
  compareBalance: say(
    '看余额够不够下一次续费。',
    'ពិនិត្យថាសមតុល្យគ្រប់សម្រាប់ការបន្តលើកក្រោយឬទេ។',
    'Check that the balance covers the next renewal.',
  ),
} as const satisfies Record<string, Text>;

export const CAUTIONS = {
  guide: say(
    '只有一篇教程这么写，运营商没有确认。先打 1204 问清楚再做。',
    'មានតែមគ្គុទ្ទេសក៍មួយសរសេរដូច្នេះ ប្រតិបត្តិករមិនបានបញ្ជាក់ទេ។ សូមហៅ 1204 សួរជាមុនសិន។',
    'Only one guide says so; the carrier has not confirmed it. Ask 1204 first.',
  ),
  reported: say(
    '这是第三方的说法，没找到运营商自己的说明。先向运营商核实。',
    'នេះជាព័ត៌មានពីភាគីទីបី រកមិនឃើញនៅទំព័រប្រតិបត្តិករទេ។ សូមសួរប្រតិបត្តិករជាមុន។',
    "Reported by others; the carrier's own pages were not found to say it. Confirm with the carrier first.",
  ),
  price: say(
    '价格和代码来自第三方，随时会变；办理前以运营商显示的为准。',
    'តម្លៃ និងកូដនេះបានពីភាគីទីបី ហើយអាចផ្លាស់ប្តូរ។ មុនភ្ជាប់ សូមផ្ទៀងជាមួយប្រតិបត្តិករ។',
    'Price and code are reported by others and change; go by what the carrier shows before you buy.',
  ),
} as const satisfies Record<string, Text>;

export const GB = 1024 ** 3;
export const usd = (cents: number) => ({ minor: cents, currency: 'USD' });

/** One row of a plan table: brand name, price in cents, gigabytes (absent: not found), days, code (absent: not found). */
export const planRow =
  (base: Sourced) =>
  (id: string, name: string, cents: number, gb?: number, days?: number, dialCode?: string): CatalogPlan => ({
    ...base,
    id,
    name,
    price: usd(cents),
    ...(gb !== undefined && { dataBytes: gb * GB }),
    ...(days !== undefined && { validity: { count: days, unit: 'day' } }),
    ...(dialCode !== undefined && { dialCode }),
  });
