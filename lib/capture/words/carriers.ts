import type { NamedCarrier } from '../reading';

/** How each carrier is named in messages, and the plans and codes that together are unmistakable. */
export const CARRIERS: Record<NamedCarrier, { names: RegExp; plans: RegExp; codes: RegExp }> = {
  cellcard: {
    names: /\bcell ?card\b|សែលកាត/i,
    plans: /\b(?:Serey\+|AO 5G|iNET)/i,
    codes: /\*1615\*|\*1618\*|#6767#/,
  },
  metfone: {
    names: /\b(?:my)?met ?fone\b|\bcamid\b|មិត្តហ្វូន/i,
    plans: /\b(?:KADO|Seksa|5G)\b/i,
    codes: /\*1567\*|\*097#/,
  },
  smart: {
    names: /\bsmart ?(?:axiata|nas)\b|ស្មាត(?!ហ្វូន|ហ្វ៊ូន|ធីវី|វ៉ច)/i,
    plans: /\bLaor!|\bThomMorng!|\b5G Data\b/i,
    codes: /\*1710\*|\*1725\*|\*1333\*|\*888#/,
  },
};

/** A name that only a sender or the end of a message gives to the Cambodian Smart: "Smart:", "… using Smart.". */
export const BARE_SMART: readonly RegExp[] = [
  /^\W{0,3}(?:SMART|Smart|smart)\W{0,2}(?::|\]|】|-|\/|៖)/,
  /^\W{0,3}(?:SMART|Smart) (?:Flash|5G|Laor|ThomMorng|@?Home|Axiata|users?|customers?|subscribers?|promo)/i,
  /(?:[Dd]ear|using|choosing|with|from|by|to|of|your|尊敬的|您的|感谢使用|使用) ?(?:SMART|Smart)(?=[.,!。,]|$| (?:SIM|number|user|customer|service|account|main|balance|line|plan|package|data|bundle)|的?用户|客户|号码|卡|主|余额|套餐)/,
  /(?:^|[^\w])(?:SMART|Smart)[.。!]?\s*$/,
  /\bSmart(?=用户|客户|号码|卡|\s?(?:5G Data|Laor!|ThomMorng!|@Home))/,
  /[\u1780-\u17FF។] ?(?:SMART|Smart)(?=[\s.。៖:]|$)/,
  /【Smart】/i,
];

/** The Philippine Smart and others that share the word. */
export const OTHER_SMART =
  /smart ?(?:ph\b|communications|tnt|padala|bro\b|load)|\bsmart\.com\.ph|₱|\bphp ?\d|\bP\d+(?:\.\d\d)?\b|\bpesos?\b|\bgcash\b|\bgiga\b|\ball ?net\b|\bgigalife\b|\bmaya\b|\bto (?:214|808|4545|5555|8080|9999)\b/i;
