import { say } from './phrases';
import type { NumberLife, Source } from './types';

/** The day on which every source below was last read, from stored copies of the pages. */
export const READ_ON = '2026-11-24';

/** The guide that this project started from, an article in Chinese without a stable address. */
export const GUIDE: Source = {
  title: say('中文续费教程', 'មគ្គុទ្ទេសក៍ជាភាសាចិន', 'A guide in Chinese'),
};

/** Resellers' and travellers' pages that agree with each other but are not the carrier's. */
export const OTHERS: Source = {
  title: say('第三方网页', 'គេហទំព័រភាគីទីបី', "Third parties' pages"),
};

export const COMMON_CODES: Source = {
  title: say(
    '邮电部通告：全网统一代码',
    'សេចក្តីប្រកាសព័ត៌មានក្រសួងប្រៃសណីយ៍៖ លេខកូដរួម',
    'Ministry of Posts and Telecommunications: common codes',
  ),
  url: 'http://freshnewsasia.com/index.php/en/localnews/252533-2022-08-05-05-53-03.html',
  published: '2022-08-05',
};

export const REGULATOR: Source = {
  title: say('柬埔寨电信监管局', 'និយ័តករទូរគមនាគមន៍កម្ពុជា', 'Telecommunication Regulator of Cambodia'),
  url: 'https://trc.gov.kh/en/',
};

export const SMS_RULES: Source = {
  title: say('监管局短信通知指引', 'សេចក្តីណែនាំរបស់ TRC ស្តីពីសារជូនដំណឹង', 'TRC guideline on SMS notifications'),
  url: 'https://trc.gov.kh/en/media/news-releases/17-news-release/',
};

const NUMBER_NOTICE: Source = {
  title: say(
    '金边邮报：监管局号码通知',
    'ភ្នំពេញប៉ុស្តិ៍៖ សេចក្តីជូនដំណឹង TRC',
    "Phnom Penh Post on the regulator's notice",
  ),
  url: 'http://mail.phnompenhpost.com/national/sim-cards-must-not-be-deleted-90-days',
};

/** The regulator's advice to every operator (14 August 2023), as a newspaper reports it. */
export const ADVISED_LIFE: NumberLife = {
  outgoingBlockedDays: 60,
  incomingBlockedDays: 30,
  keptDays: 90,
  evidence: 'third-party',
  sources: [NUMBER_NOTICE],
  asOf: READ_ON,
  caution: say(
    '这是监管局给各运营商的建议，由报纸转述；没找到这家运营商自己的规定。',
    'នេះជាការណែនាំរបស់ TRC តាមសារព័ត៌មាន រកមិនឃើញច្បាប់របស់ប្រតិបត្តិករនេះទេ។',
    "The regulator's advice as a newspaper reports it; this carrier's own rule was not found.",
  ),
};
