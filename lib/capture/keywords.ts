import { allMatches } from './matches';
import { inOrder, type Span } from './span';

const WORD = String.raw`[A-Z][A-Z0-9+]{0,14}|\d{1,4}`;
const PHRASE = String.raw`(?:${WORD})(?: (?:[A-Z][A-Z0-9+]{0,14}|\d{1,4})){0,3}`;
/** "Text GIGA99 OFF to 8080", "reply 1", "send STOP": capitals only, so that "reply to us" is none. */
const ENGLISH = new RegExp(
  String.raw`\b(?:[Tt]ext|TEXT|[Ss]end|SEND|[Rr]eply|REPLY|SMS|[Ss]ms|[Tt]ype|TYPE|[Rr]espond|[Tt]exting|[Ss]ending)(?: with| message| sms| SMS)?:? ?["'<\[]?(${PHRASE})(?![\w.])["'>\]]?(?: (?:to|at) \+?\d{3,12})?`,
  'g',
);
/** "Reply HELP for more or STOP to opt out": the second of two. */
const OTHER = new RegExp(
  String.raw`\b(?:[Rr]eply|REPLY|[Tt]ext|TEXT|[Ss]end|SEND)\b[^.\n]{2,60}? or (${PHRASE})(?= (?:to|for)\b)`,
  'g',
);
const CHINESE = new RegExp(
  String.raw`(?:回复?|发送?|编辑)(?:短信|数字|指令|代码|内容)?:? ?["'“‘「『<【\[]?(${PHRASE}|[\u4E00-\u9FFF]{1,6}(?=["'”’」』】]))(?![\w.])`,
  'g',
);
const KHMER = new RegExp(
  String.raw`(?:ផ្ញើ(?:សារ|អក្សរ|ពាក្យ)?|តប(?:មកវិញ)?|វាយ(?:ពាក្យ)?) ?["'“«]?(${PHRASE})(?![\w.])`,
  'g',
);
/** Each language's pattern with the first signs of its words for sending, of which most texts have none. */
const ASKING: readonly (readonly [RegExp, RegExp])[] = [
  [ENGLISH, /[Tt]ext|TEXT|[Ss]end|SEND|[Rr]eply|REPLY|SMS|[Ss]ms|[Tt]yp|TYPE|[Rr]esp/],
  [OTHER, / or [A-Z\d]/],
  [CHINESE, /[回发编]/],
  [KHMER, /ផ្ញ|តប|វាយ/],
];
/** Where it goes to is a number, not a word: "send SMS to 1512". */
const NUMBER_AFTER_TO = /^(?:\d{5,}|TO|SMS|TEXT|NOW|YOUR|A|THE)$/;

/** SMS keywords: the word to send, not the number that it goes to. */
export function readKeywords(text: string): Span<string>[] {
  const found: Span<string>[] = [];
  for (const [pattern, asks] of ASKING) {
    if (!asks.test(text)) continue;
    for (const m of allMatches(pattern, text)) {
      const value = (m[1] ?? '').replace(/ (?:TO|to)$/, '');
      if (NUMBER_AFTER_TO.test(value)) continue;
      const start = m.index + m[0].indexOf(value);
      found.push({ start, end: start + value.length, value });
    }
  }
  return inOrder(found);
}
