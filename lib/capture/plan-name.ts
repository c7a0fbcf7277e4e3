import type { MessageKind } from './reading';
import { KNOWN_PLANS, NOT_A_NAME } from './words/plan-names';

const TOKEN = String.raw`[A-Z0-9@](?:[\w@+&'’-]|\.(?=\d)){0,23}`;
const SMALL = String.raw`i[A-Z]\w{1,14}`;
const NAME = String.raw`(?:${TOKEN}|${SMALL})(?: (?:${TOKEN}|${SMALL}|&|of|for)){0,5}!?`;
const NOUN = '(?:data |internet |mobile )?(?:plan|package|pack|bundle|pass|service|subscription|add-on)';

/** Where a name stands, most telling first. */
const ENGLISH = [
  String.raw`["“«]([^"“”«»\n]{2,40})["”»]`,
  String.raw`(${NAME}) ${NOUN}\b`,
  String.raw`\b${NOUN}(?: named| name)?(?: is)?:? (${NAME})`,
  String.raw`(?:[Ss]ubscri(?:bed|ption) (?:to|of|for)|[Uu]nsubscribed (?:from|to)|[Rr]enew(?:al|ed) (?:of|for)?|[Aa]uto-?[Rr]enew(?:al)? (?:of|for)|[Rr]egistered (?:for|to)?|[Aa]ctivat(?:ed|ion of)|[Pp]urchased?(?: of)?|bought|cancelled|[Pp]urchase of|[Rr]enew) (?:the |your |a )?(${NAME})`,
  String.raw`(?:[Yy]our|YOUR|[Tt]he) (${NAME}) (?:has|have|is|was|will|expire[sd]?|ends|valid|subscription|\()`,
  String.raw`(?:^|[.!:\n] ?)(${NAME}) (?:has|have|was|will be|is (?:now )?(?:active|renewed|expired)|expire[sd])`,
].map((p) => new RegExp(p, 'g'));
const KHMER = [
  String.raw`(?:គម្រោង|គំរោង|កញ្ចប់|សេវាកម្ម|សេវា)(?:បន្ថែម|អ៊ីនធឺណិត|ទិន្នន័យ|ថ្មី)? ?["“«]?(${NAME})`,
  String.raw`(${NAME}) ?(?:របស់|ត្រូវបាន|នឹងផុត|បានផុត)`,
].map((p) => new RegExp(p, 'g'));
const CHINESE = [
  String.raw`[“"「『《]([^”"」』》\n]{2,30})[”"」』》]`,
  String.raw`(${NAME}) ?(?:套餐|流量包|数据包|加油包|日包|月包|周包|业务|服务|计划|产品|包)`,
  String.raw`(?:套餐|订购|续订|退订|开通|自动续[费订]|业务|产品)(?:名称)?(?:已激活|已生效|已开通|订购成功|续订成功)?[:：为了]? ?(${NAME})`,
  String.raw`(?:退订|订购|开通|取消|办理|激活)(?:了|的|您的)?([\u4E00-\u9FFF]{2,10}?)(?:业务|服务)`,
  String.raw`您的([\u4E00-\u9FFF]{2,10}?)业务(?:已|成功)`,
].map((p) => new RegExp(p, 'g'));

const KHMER_FIRST = [...KHMER, ...ENGLISH];
const CHINESE_FIRST = [...CHINESE, ...ENGLISH];

const SIZE_OR_PRICE =
  /^(?:\$?\d[\d.,]*\$?(?:[KMGT]B?|USD|mins?|days?|SMS|D|GB\/day|ៈ|%)?|USD|KHR|Rs\.?|[KMG]B|\d+\/\d+.*)$/i;

const ACT_OF = /^(?:Activation|Purchase|Registration|Renewal|Subscription) (?:of|for|to) /i;

/** A dial code, an address, a service that is no plan. */
const NO_PLAN = /^[*#]|https?:|^(?:自动|增值|流量|相关|数据|该|此|其他|成功|国际)/;
const KNOWN_LOWER = KNOWN_PLANS.map((plan) => plan.toLowerCase());

/** Cuts the words around a name: the carrier, "Your", a price or a size. Nothing is left when there was no name. */
function trimmed(printed: string): string | undefined {
  const words = (ACT_OF.test(printed) ? printed.replace(ACT_OF, '') : printed)
    .trim()
    .replace(/[.,:;-]+$/, '')
    .split(' ');
  const empty = (word: string | undefined) =>
    word !== undefined && NOT_A_NAME.has(word.toLowerCase().replace(/[.,:]$/, ''));
  const size = (word: string | undefined) =>
    word !== undefined && SIZE_OR_PRICE.test(word) && !/^[2-5]G$/.test(word);
  while (words.length > 0 && (/[.:]$/.test(words[0] ?? '') || empty(words[0]))) words.shift();
  while (
    words.length > 0 &&
    (/^(?:of|for|&)$/.test(words.at(-1) ?? '') ||
      size(words.at(-1)) ||
      (words.length > 1 &&
        /^(?:data )?(?:plan|package|pack|bundle|service|subscription)$/i.test(words.at(-1) ?? '')))
  )
    words.pop();
  while (words.length > 0 && size(words[0])) words.shift();
  const name = words.join(' ');
  if (words.every(empty) || /^\d+$/.test(name) || name.length < 2) return undefined;
  return name;
}

/**
 * The plan that a message is about, as written, or nothing. Offers at the end of a message come after its subject.
 * Of a list of plans it takes the one entry whose day was taken: a name from another entry would be wrong.
 */
export function readPlanName(text: string, kind: MessageKind): string | undefined {
  if (kind === 'other' || kind === 'top-up') return undefined;
  const lists = /[\u1780-\u17FF]/.test(text)
    ? KHMER_FIRST
    : /[\u4E00-\u9FFF]/.test(text)
      ? CHINESE_FIRST
      : ENGLISH;
  for (const pattern of lists) {
    // Not all matches at once: the first is a name nearly always.
    pattern.lastIndex = 0;
    for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
      const name = trimmed(m[1] ?? '');
      if (name && !NO_PLAN.test(name)) return name;
    }
  }
  const lower = text.toLowerCase();
  return KNOWN_PLANS.find((_, i) => lower.includes(KNOWN_LOWER[i] ?? ''));
}
