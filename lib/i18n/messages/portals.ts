import type { Text } from '../text';

/** The addresses that the user added, the controls that he pointed at, and recipes of them. */
export const portals = {
  add: { 'zh-CN': '添加并授权', km: 'បន្ថែម និងអនុញ្ញាត', en: 'Add and allow' },
  added: {
    'zh-CN': '已添加，打开这个网址时助手会出现。',
    km: 'បានបន្ថែម។ ជំនួយការនឹងបង្ហាញនៅអាសយដ្ឋាននេះ។',
    en: 'Added. The helper appears at this address.',
  },
  addedAgain: {
    'zh-CN': '这个网站已经在列表里，网址已更新。',
    km: 'គេហទំព័រនេះមានក្នុងបញ្ជីរួចហើយ។ អាសយដ្ឋានត្រូវបានធ្វើបច្ចុប្បន្នភាព។',
    en: 'This site was in the list already; its address is now the new one.',
  },
  addTitle: { 'zh-CN': '添加网址', km: 'បន្ថែមអាសយដ្ឋាន', en: 'Add an address' },
  address: { 'zh-CN': '网址', km: 'អាសយដ្ឋានគេហទំព័រ', en: 'Address' },
  addressWrong: {
    'zh-CN': '请输入 https 开头的网址，例如 my.example.com/account。',
    km: 'សូមបញ្ចូលអាសយដ្ឋាន https ឧទាហរណ៍ my.example.com/account។',
    en: 'Enter an https address, for example my.example.com/account.',
  },
  allowAgain: { 'zh-CN': '重新授权', km: 'អនុញ្ញាតម្ដងទៀត', en: 'Allow again' },
  allowed: { 'zh-CN': '已授权', km: 'បានអនុញ្ញាត', en: 'Allowed' },
  'bad-field': {
    'zh-CN': '配方有一项不对（{path}），没有采用。',
    km: 'មានចំណុចមួយមិនត្រឹមត្រូវ ({path}) មិនបានយកប្រើទេ។',
    en: 'A part of the recipe is not right ({path}). It was not taken.',
  },
  'bad-origin': {
    'zh-CN': '配方的网址不是 https 网站，没有采用。',
    km: 'អាសយដ្ឋានក្នុងរូបមន្តមិនមែន https ទេ មិនបានយកប្រើទេ។',
    en: 'The recipe’s address is no https site. It was not taken.',
  },
  'bad-selector': {
    'zh-CN': '配方里的控件位置读不懂（{path}），没有采用。',
    km: 'ទីតាំងប៊ូតុងក្នុងរូបមន្តអានមិនបាន ({path}) មិនបានយកប្រើទេ។',
    en: 'The recipe’s control cannot be located ({path}). It was not taken.',
  },
  builtIn: {
    'zh-CN': '这是运营商自己的网站，助手在那里本来就会出现，不用添加。',
    km: 'នេះជាគេហទំព័ររបស់ប្រតិបត្តិករផ្ទាល់។ ជំនួយការមាននៅទីនោះរួចហើយ មិនបាច់បន្ថែមទេ។',
    en: 'This is a carrier’s own site, where the helper works anyway: there is nothing to add.',
  },
  carrier: { 'zh-CN': '运营商', km: 'ប្រតិបត្តិករ', en: 'Carrier' },
  export: { 'zh-CN': '导出配方', km: 'នាំចេញរូបមន្ត', en: 'Export recipe' },
  forget: { 'zh-CN': '忘掉', km: 'បំភ្លេច', en: 'Forget' },
  forgotten: { 'zh-CN': '已忘掉这个控件', km: 'បានបំភ្លេចប៊ូតុងនេះ', en: 'The control is forgotten' },
  gone: {
    'zh-CN': '授权已被取消，助手在这个网址不会运行。',
    km: 'ការអនុញ្ញាតត្រូវបានដកហូត។ ជំនួយការមិនដំណើរការនៅទីនេះទេ។',
    en: 'The permission was taken away. The helper does not run here.',
  },
  how: {
    'zh-CN':
      '运营商的自助网站不在内置名单里时（例如 CPM），把你用的网址加进来。助手只会在你授权的网站上运行。',
    km: 'បើគេហទំព័ររបស់ប្រតិបត្តិករមិនមានក្នុងបញ្ជី (ដូចជា CPM) សូមបន្ថែមអាសយដ្ឋានដែលអ្នកប្រើ។ ជំនួយការដំណើរការតែលើគេហទំព័រដែលអ្នកអនុញ្ញាត។',
    en: 'Where a carrier’s site is not built in (CPM has none known), add the address that you use. The helper runs on exactly the sites that you allow.',
  },
  importHow: {
    'zh-CN':
      '配方是别人导出的数据文件，记着开关在某个网站的什么位置。它只是数据，不会运行；采用之前会先给你看。',
    km: 'រូបមន្តជាឯកសារទិន្នន័យដែលអ្នកផ្សេងនាំចេញ ប្រាប់ថាប៊ូតុងនៅត្រង់ណាលើគេហទំព័រ។ វាជាទិន្នន័យប៉ុណ្ណោះ មិនដំណើរការអ្វីទេ ហើយបង្ហាញអ្នកមុនយកប្រើ។',
    en: 'A recipe is a file of data that someone exported: where the switch is on one site. It is data only, nothing in it runs, and you see it before it is taken.',
  },
  importPaste: { 'zh-CN': '或粘贴配方内容', km: 'ឬបិទភ្ជាប់រូបមន្ត', en: 'Or paste a recipe' },
  importPick: { 'zh-CN': '选择配方文件', km: 'ជ្រើសឯកសាររូបមន្ត', en: 'Choose a recipe file' },
  importTitle: { 'zh-CN': '导入配方', km: 'នាំចូលរូបមន្ត', en: 'Import a recipe' },
  'newer-version': {
    'zh-CN': '这个配方来自更新版本的 Bantor，请先更新扩展。没有采用。',
    km: 'រូបមន្តនេះមកពី Bantor ជំនាន់ថ្មីជាង។ សូមធ្វើបច្ចុប្បន្នភាពជាមុន។ មិនបានយកប្រើទេ។',
    en: 'This recipe is of a newer Bantor: update the extension first. It was not taken.',
  },
  none: {
    'zh-CN': '还没有添加网址。',
    km: 'មិនទាន់មានអាសយដ្ឋានទេ។',
    en: 'No address yet.',
  },
  'not-a-recipe': {
    'zh-CN': '这不是 Bantor 的配方，没有采用。',
    km: 'នេះមិនមែនជារូបមន្តរបស់ Bantor ទេ មិនបានយកប្រើទេ។',
    en: 'This is no recipe of Bantor. It was not taken.',
  },
  'not-json': {
    'zh-CN': '内容不完整或不是配方文件，没有采用。',
    km: 'ខ្លឹមសារមិនពេញលេញ ឬមិនមែនឯកសាររូបមន្តទេ មិនបានយកប្រើទេ។',
    en: 'This is not complete, or no recipe file. It was not taken.',
  },
  open: { 'zh-CN': '打开并测试', km: 'បើក និងសាកល្បង', en: 'Open and test' },
  otherTargets: {
    'zh-CN': '你在其他网站指出的控件',
    km: 'ប៊ូតុងដែលអ្នកបានចង្អុលលើគេហទំព័រផ្សេង',
    en: 'Controls that you pointed at on other sites',
  },
  pointed: { 'zh-CN': '指出的控件', km: 'ប៊ូតុងដែលបានចង្អុល', en: 'Control pointed at' },
  preview: { 'zh-CN': '请先看清楚再采用', km: 'សូមពិនិត្យមុនយកប្រើ', en: 'Look before you take it' },
  ready: {
    'zh-CN': '助手已就位：登录后的页面上会出现它的小条。',
    km: 'ជំនួយការរួចរាល់៖ វានឹងបង្ហាញនៅលើទំព័រ។',
    en: 'The helper is in place: its bar appears on the page.',
  },
  refused: {
    'zh-CN': '没有得到授权，未添加。',
    km: 'មិនបានអនុញ្ញាត ដូច្នេះមិនបានបន្ថែមទេ។',
    en: 'The permission was not given, so nothing was added.',
  },
  remove: { 'zh-CN': '移除', km: 'ដកចេញ', en: 'Remove' },
  removed: { 'zh-CN': '已移除 {host}', km: 'បានដក {host} ចេញ', en: 'Removed {host}' },
  replaces: {
    'zh-CN': '会替换你在这个网站指出的控件。',
    km: 'វានឹងជំនួសប៊ូតុងដែលអ្នកបានចង្អុលលើគេហទំព័រនេះ។',
    en: 'It replaces the control that you pointed at on this site.',
  },
  selector: { 'zh-CN': '位置', km: 'ទីតាំង', en: 'Place' },
  site: { 'zh-CN': '网站', km: 'គេហទំព័រ', en: 'Site' },
  take: { 'zh-CN': '采用并授权', km: 'យកប្រើ និងអនុញ្ញាត', en: 'Take it and allow' },
  takeOnly: { 'zh-CN': '采用', km: 'យកប្រើ', en: 'Take it' },
  taken: { 'zh-CN': '已采用配方', km: 'បានយករូបមន្តប្រើ', en: 'The recipe is taken' },
  title: { 'zh-CN': '我的网址', km: 'ទំព័ររបស់ខ្ញុំ', en: 'My portals' },
  'too-large': {
    'zh-CN': '内容太大，不是配方，没有采用。',
    km: 'ធំពេក មិនមែនជារូបមន្តទេ មិនបានយកប្រើទេ។',
    en: 'Too large for a recipe. It was not taken.',
  },
  unready: {
    'zh-CN': '助手还没就位。请重新授权，或重启浏览器后再试。',
    km: 'ជំនួយការមិនទាន់រួចរាល់។ សូមអនុញ្ញាតម្ដងទៀត ឬបើកកម្មវិធីរុករកឡើងវិញ។',
    en: 'The helper is not in place. Allow again, or restart the browser and try once more.',
  },
  unnamed: { 'zh-CN': '没有名称', km: 'គ្មានឈ្មោះ', en: 'without a name' },
} satisfies Record<string, Text>;
