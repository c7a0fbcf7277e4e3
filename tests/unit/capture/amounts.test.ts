import { describe, expect, it } from 'vitest';
import { readAmounts } from '@/lib/capture/amounts';
import { readDataSizes } from '@/lib/capture/data-sizes';
import { readDialCodes } from '@/lib/capture/dial-codes';
import { readKeywords } from '@/lib/capture/keywords';
import { readPercents } from '@/lib/capture/percents';
import { prepare } from '@/lib/capture/prepare';

const values = <T>(read: (text: string) => { value: T }[], text: string) =>
  read(prepare(text).text).map((s) => s.value);
const GB = 1024 ** 3;

describe('readAmounts', () => {
  it.each([
    ['$1.50', 150, 'USD'],
    ['1.5 USD', 150, 'USD'],
    ['USD 1.5', 150, 'USD'],
    ['0.5$', 50, 'USD'],
    ['6,000៛', 6000, 'KHR'],
    ['៦.០០០ រៀល', 6000, 'KHR'],
    ['KHR 6000', 6000, 'KHR'],
    ['1.5美元', 150, 'USD'],
    ['10 ដុល្លារ 42 សេន', 1042, 'USD'],
    ['10美元50美分', 1050, 'USD'],
    ['50 cents', 50, 'USD'],
    ['30.00元', 3000, 'CNY'],
    ['￥1,234.50', 123450, 'CNY'],
    ['Rs. 239', 23900, 'INR'],
    ['P99', 9900, 'PHP'],
    ['30,000 VND', 30000, 'VND'],
    ['-120.00元', -12000, 'CNY'],
  ])('reads %s', (text, minor, currency) => {
    expect(values(readAmounts, text)).toEqual([{ minor, currency }]);
  });
  it('tells a price for each unit from an amount', () => {
    expect(readAmounts('$0.05/MB, $2').map((a) => a.perUnit)).toEqual([true, false]);
  });
  it('parts an amount from the size behind a comma', () => {
    expect(values(readAmounts, 'fee:$2,30GB')).toEqual([{ minor: 200, currency: 'USD' }]);
    expect(values(readDataSizes, 'fee:$2,30GB')).toEqual([30 * GB]);
  });
});

describe('readDataSizes', () => {
  it.each([
    ['15GB', 15 * GB],
    ['4.2 GB', Math.round(4.2 * GB)],
    ['220Mb', 220 * 1024 ** 2],
    ['1GB 500MB', GB + 500 * 1024 ** 2],
    ['剩余流量500M', 500 * 1024 ** 2],
    ['10G流量', 10 * GB],
    ['4 ជីកាបៃ', 4 * GB],
  ])('reads %s', (text, bytes) => {
    expect(values(readDataSizes, text)).toEqual([bytes]);
  });
  it.each(['5G Data', '5G套餐', '128kbps', '100Mbps', '10MB/s', '5 months'])(
    'finds no size in %s',
    (text) => {
      expect(values(readDataSizes, text)).toEqual([]);
    },
  );
});

describe('readDialCodes', () => {
  it('reads codes whole, through Khmer digits and invisible characters', () => {
    expect(values(readDialCodes, '*១៥\u200B៦៧*២# #6767#200#, *1203*PIN# #1#')).toEqual([
      '*1567*2#',
      '#6767#200#',
      '*1203*PIN#',
      '#1#',
    ]);
  });
  it.each(['*1710*150*1', '#6767#2', '***', '# 5', 'A*B#'])('takes %s for no code', (text) => {
    expect(values(readDialCodes, text)).toEqual([]);
  });
});

describe('readKeywords', () => {
  it.each([
    ['text GIGA99 OFF to 8080', ['GIGA99 OFF']],
    ['Send ON to 808', ['ON']],
    ['请回复KTLLB', ['KTLLB']],
    ['发送“TD”到1512', ['TD']],
    ['សូមផ្ញើ ON ទៅកាន់ 1512', ['ON']],
    ['reply to us, send SMS to 1512', []],
  ])('reads the words of %s', (text, words) => {
    expect(values(readKeywords, text)).toEqual(words);
  });
});

describe('readPercents', () => {
  it('reads shares up to 100 as printed', () => {
    expect(values(readPercents, '៨០% 99.5 % 120% 7 percent')).toEqual([80, 99.5, 7]);
  });
});
