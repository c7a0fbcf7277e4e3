import { allMatches } from './matches';
import { readNumber } from './numbers';
import type { Span } from './span';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['k', 1024],
  ['m', 1024 ** 2],
  ['g', 1024 ** 3],
  ['t', 1024 ** 4],
  ['ជីកាបៃ', 1024 ** 3],
  ['មេហ្គាបៃ', 1024 ** 2],
  ['មេកាបៃ', 1024 ** 2],
  ['兆', 1024 ** 2],
]);

/** The unit must end there: `Mbps` and `MB/s` are speeds. `Mo` and `Go` are the French units. */
const SIZE =
  /(?<![\w$])(?<!\d\.)(?<!\d,(?=\d{3}))(\d{1,7}(?:[.,]\d{1,3}){0,2}) ?(?:([kmgt])(?:i?b|o)(?![a-z]|\/s)|([mg])(?![a-z\d])|(ជីកាបៃ|មេហ្គាបៃ|មេកាបៃ|兆))/gi;

const CHINESE = /[\u4E00-\u9FFF]/;

/** A bare `10G` or `500M` is a size in Chinese only, and there `5G套餐` is a network. */
function isBareSize(text: string, start: number, end: number, number: number, unit: string): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 4);
  if (!CHINESE.test(before + after))
    return (
      !after.startsWith('/') &&
      /(?:data|internet|left|balance)/i.test(text.slice(end, end + 14)) &&
      !(unit === 'g' && number <= 5)
    );
  if (unit === 'g' && number >= 2 && number <= 5 && Number.isInteger(number)) {
    return /(?:剩余?|含|赠送?|共|已用|使用|有|流量)[:为]?$/.test(before);
  }
  return true;
}

/** "$10/mo" is a month, "5 Go to …" a verb: told from the French units by the capital and the blank. */
const OCTETS = /o$/i;

/** A price is told for no more than 10 MB; "$2/30GB" is a plan. */
const RATE_LIMIT = 10 * 1024 ** 2;
/** "4p/10KB", "Rs 5 per 10MB": what a price is for; "2MB/5MB" are two sizes. */
const isUnitOfRate = (text: string, start: number, last: Span<number> | undefined): boolean =>
  text.charAt(start - 1) === '/'
    ? last?.end !== start - 1
    : /\d ?[a-z]{0,5}\.? per $/i.test(text.slice(Math.max(0, start - 14), start));

/** Amounts of data in bytes, rounded; `1GB 500MB` is one amount. */
export function readDataSizes(text: string): Span<number>[] {
  const sizes: Span<number>[] = [];
  let lastUnit = 0;
  for (const m of allMatches(SIZE, text)) {
    const unit = (m[2] ?? m[3] ?? m[4] ?? '').toLowerCase();
    const factor = UNITS.get(unit);
    const number = readNumber(m[1] ?? '');
    const start = m.index;
    const end = start + m[0].length;
    if (!factor || !Number.isFinite(number)) continue;
    if (number * factor <= RATE_LIMIT && isUnitOfRate(text, start, sizes.at(-1))) continue;
    if (OCTETS.test(m[0]) && !/(?:[MK]o|\dGo)$/.test(m[0])) continue;
    if (m[3] && !isBareSize(text, start, end, number, unit)) continue;
    const last = sizes.at(-1);
    if (last && factor < lastUnit && /^(?: | and )?$/.test(text.slice(last.end, start))) {
      last.value += Math.round(number * factor);
      last.end = end;
    } else sizes.push({ start, end, value: Math.round(number * factor) });
    lastUnit = factor;
  }
  return sizes;
}
