import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt } from '@/lib/civil';
import { shield, unshield } from '@/lib/share/csv/cells';
import { CSV_LIMIT, readCsv } from '@/lib/share/csv/read';
import { toCsv } from '@/lib/share/csv/write';
import type { Sim } from '@/lib/sims/schema';
import { bareSim as sim } from '../../bare-sim';

const NOW = instantAt('2026-11-24', '12:00');
const FULL = sim('a', {
  label: '家里, "路由器"\nline 2',
  group: 'ហាង',
  number: '+855961234567',
  plan: {
    id: 'smart-laor-600',
    name: 'Laor! $6',
    price: { minor: 600, currency: 'USD' },
    validity: { count: 30, unit: 'day' },
    dataBytes: 5,
    oneOff: false,
  },
  planEnds: { on: '2026-12-01', at: '23:59' },
  numberEnds: { on: '2027-03-01' },
  autoRenewal: { state: 'on', seenAt: 7 },
  balance: { amount: { minor: 6000, currency: 'KHR' }, seenAt: 9 },
  note: '=1+1',
});
const read = (file: string, sims: readonly Sim[] = []) => readCsv(file, sims, NOW);
const faults = (file: string, sims: readonly Sim[] = []) =>
  read(file, sims).faults.map(({ line, column, reason }) => `${line} ${column} ${reason}`);

describe('a table of SIMs', () => {
  it('comes back as it went out: nothing is changed', () => {
    const sims = [FULL, sim('b'), sim('c', { carrier: 'metfone', number: '+85512345678' })];
    const back = read(toCsv(sims), sims);
    expect(back.faults).toEqual([]);
    expect(back.rows.map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
  });

  it('makes the same SIMs in another browser', () => {
    const [row] = read(toCsv([FULL])).rows;
    expect(row).toMatchObject({
      kind: 'new',
      draft: {
        carrier: 'smart',
        number: '+855961234567',
        label: FULL.label,
        group: 'ហាង',
        plan: {
          name: 'Laor! $6',
          price: { minor: 600, currency: 'USD' },
          validity: { count: 30, unit: 'day' },
        },
        planEnds: { on: '2026-12-01', at: '23:59' },
        balance: { amount: { minor: 6000, currency: 'KHR' } },
        note: '=1+1',
      },
    });
    expect(row?.draft).not.toHaveProperty('id');
  });

  it('knows a SIM by its number, and leaves alone what the table has no column for', () => {
    const { rows } = read('number;price\n096 123 4567;5.50\n', [FULL]);
    expect(rows).toMatchObject([
      {
        kind: 'changed',
        draft: { id: 'a', plan: { id: 'smart-laor-600', price: { minor: 550 }, dataBytes: 5 } },
      },
    ]);
    expect(rows[0]?.draft).not.toHaveProperty('planEnds');
  });

  it('takes away what is emptied', () => {
    const { rows } = read('id,label,plan_ends\na,x,\n', [FULL]);
    expect(rows[0]?.draft).toMatchObject({ planEnds: null, label: 'x' });
  });

  it('takes away a price, not the plan, where only the price is emptied', () => {
    expect(read('number,price\n0961234567,\n', [FULL]).rows[0]?.draft.plan).toEqual({
      id: 'smart-laor-600',
      name: 'Laor! $6',
      validity: { count: 30, unit: 'day' },
      dataBytes: 5,
      oneOff: false,
    });
    expect(read('number,price\n0971234567,\n').rows[0]?.draft).not.toHaveProperty('plan');
  });

  it('reads headings in other words, numbers without their 0, and the carrier off the prefix', () => {
    const { rows } = read('名称\t手机号\t套餐\t价格\n店\t961234567\tLaor!\t24,000៛\n');
    expect(rows[0]?.draft).toMatchObject({
      label: '店',
      carrier: 'smart',
      number: '+855961234567',
      plan: { name: 'Laor!', price: { minor: 24000, currency: 'KHR' } },
    });
  });
});

describe('broken rows', () => {
  it('are listed with their line, also after cells of several lines, and the others are kept', () => {
    const file =
      'label,number,plan_ends\n"two\nlines",0961234567,2026-12-01\nbad,123,2026-12-01\nok,0971234567,2026-12-02\nday,012345678,2026-02-30\n';
    expect(faults(file)).toEqual(['4 number number', '6 plan_ends date']);
    expect(read(file).rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  it.each([
    ['carrier,label\nNokia,x', '2 carrier carrier'],
    ['label\nx', '2 carrier carrier'],
    ['number,price\n0961234567,1e9', '2 price amount'],
    ['number,price\n0961234567,99999999', '2 price amount'],
    ['number,price,currency\n0961234567,5,EUR', '2 price currency'],
    ['number,plan_ends\n0961234567,05/06/2026', '2 plan_ends date-two-ways'],
    ['number,plan_ends,plan_ends_at\n0961234567,2026-12-01,25:00', '2 plan_ends_at time'],
    ['number,valid_for\n0961234567,0', '2 valid_for length'],
    ['number,valid_for,valid_unit\n0961234567,3,weeks', '2 valid_for choice'],
    ['number,auto_renewal\n0961234567,maybe', '2 auto_renewal choice'],
    [`number,label\n0961234567,${'x'.repeat(61)}`, '2 label too-long'],
    ['number,label\n0961234567,a\n+855 96 123 4567,b', '3 number duplicate'],
  ])('%j', (file, expected) => expect(faults(file)).toEqual([expected]));

  it('lets a date pass that has one reading only', () =>
    expect(read('number,plan_ends\n0961234567,25/12/2026').rows[0]?.draft.planEnds).toEqual({
      on: '2026-12-25',
    }));

  it.each([
    ['empty', ''],
    ['empty', 'number,label\n'],
    ['no-heading', 'a,b\n1,2'],
    ['binary', 'number\u0000'],
    ['too-large', 'x'.repeat(CSV_LIMIT + 1)],
    ['too-many', `number\n${'0961234567\n'.repeat(5001)}`],
  ])('says %s of a file that is none', (problem, file) =>
    expect(read(file)).toEqual({ rows: [], faults: [], unknown: [], problem }),
  );

  it('names the columns that it passes over', () =>
    expect(read('number,colour\n0961234567,red').unknown).toEqual(['colour']));
});

describe('laws', () => {
  it('no cell runs as a formula, and every text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(shield(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unshield(shield(text))).toBe(text);
      }),
    );
    expect(toCsv([FULL])).not.toMatch(/(?:^|,)[=+\-@]/m);
  });

  it('any label, group and note survive the way out and in', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((s) => s.replaceAll('\u0000', '').replaceAll('\uFFFD', '').replaceAll('\r', '').trim());
    fc.assert(
      fc.property(text, text, (label, note) => {
        const one = sim('a', { label, ...(note && { note }), number: '+855961234567' });
        expect(read(toCsv([one]), [one])).toMatchObject({ faults: [], rows: [{ kind: 'same' }] });
      }),
    );
  });

  it('never throws, whatever is in the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (file) => Array.isArray(read(`number,label\n${file}`).rows)),
    );
  });
});
