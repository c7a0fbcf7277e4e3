import { describe, expect, it } from 'vitest';
import { parseMessage } from '@/lib/capture/parse-message';
import { instantAt } from '@/lib/civil';
import { clockOf, factsIn, indexSims, numbersIn, olderThan, ownerOf, toFacts } from '@/lib/sims/read-message';
import { bareSim as sim } from '../bare-sim';

const read = (text: string) => parseMessage(text, { now: new Date('2026-11-24T12:00+07:00') });

describe('whom a message is about', () => {
  const sims = [
    sim('a', { number: '+855961234567' }),
    sim('b', { number: '+85510123456' }),
    sim('c', { carrier: 'metfone' }),
  ];
  const owner = (text: string, carrier: string) => ownerOf(numbersIn(text), carrier, indexSims(sims));
  it('is the SIM whose number it names, in any spelling', () => {
    for (const text of ['096 123 4567', '+855961234567', '855-96-123-4567', '០៩៦ ១២៣ ៤៥៦៧'])
      expect(owner(`Your plan for ${text} ends`, 'smart')).toMatchObject({
        sim: { id: 'a' },
        by: 'number',
      });
  });
  it('is the only SIM of its carrier; never one of several', () => {
    expect(owner('ends soon', 'metfone')).toMatchObject({ sim: { id: 'c' }, by: 'carrier' });
    expect(owner('ends soon', 'smart')).toEqual({});
  });
  it('is a new number where no SIM has it, though the carrier has but one SIM', () =>
    expect(owner('Plan of 0971234567', 'metfone')).toEqual({ newNumber: '+855971234567' }));
  it('is not a hotline, a code, an amount or a date', () =>
    expect(
      numbersIn('Call 0979097097 or 1204, dial *1710*600*1#, 25/12/2026 23:59, $6.00, ref 20261124120000123'),
    ).toEqual([]));
});

describe('what is kept of a reading', () => {
  it('is the number’s clock for a top-up without a plan, else the plan’s', () => {
    const topUp = read('You have topped up $5. Main balance $6.20, valid until 25/12/2026.');
    expect([topUp.kind, clockOf(topUp)]).toEqual(['top-up', 'number']);
    expect(clockOf(read('Your plan ends on 25/12/2026'))).toBe('plan');
  });
  it('has only the chosen facts, with the day that was chosen', () => {
    const reading = read('Your plan Laor! $6 ends on 05/06/2027. Balance $2.40. Auto renewal is ON. Smart');
    expect(factsIn(reading)).toEqual(['ends', 'balance', 'autoRenewal', 'plan']);
    const names = new Set(['ends', 'balance'] as const);
    const at = instantAt('2026-11-24', '09:00');
    expect(toFacts(reading, { names, clock: 'plan', on: '2027-05-06', receivedAt: at }, undefined)).toEqual({
      planEnds: { on: '2027-05-06' },
      balance: { minor: 240, currency: 'USD' },
      seenAt: at,
    });
  });
  it('keeps the length of a plan of the same name, not of another', () => {
    const reading = read('Smart: Laor! renewed for $6, valid until 25/12/2026');
    const plan = { name: 'LAOR!', validity: { count: 30, unit: 'day' as const }, oneOff: false };
    const confirmed = {
      names: new Set(['plan'] as const),
      clock: 'plan' as const,
      on: undefined,
      receivedAt: undefined,
    };
    expect(toFacts(reading, confirmed, sim('a', { plan })).plan).toMatchObject({
      name: 'LAOR!',
      validity: { count: 30 },
    });
    const other = toFacts(reading, confirmed, sim('a', { plan: { ...plan, name: 'ThomMorng!' } })).plan;
    expect(other).toEqual({ name: reading.plan, price: { minor: 600, currency: 'USD' }, oneOff: false });
  });
  it('never keeps other currencies or impossible sums', () => {
    expect(factsIn(read('Your balance is 50 baht'))).toEqual([]);
    expect(factsIn(read('Your balance is $5000000'))).toEqual([]);
  });
  it('tells what is older than the record', () => {
    const reading = read('Your plan ends on 25/12/2026. Balance $2.40.');
    const confirmed = {
      names: new Set(factsIn(reading)),
      clock: 'plan' as const,
      on: '2026-12-25',
      receivedAt: 1000,
    };
    const newer = sim('a', {
      updatedAt: 2000,
      planEnds: { on: '2027-01-25' },
      balance: { amount: { minor: 100, currency: 'USD' }, seenAt: 2000 },
    });
    expect(olderThan(reading, confirmed, newer)).toEqual(['ends', 'balance']);
    expect(olderThan(reading, confirmed, sim('a', { planEnds: { on: '2026-11-25' } }))).toEqual([]);
    // A message that came after the record was written corrects it.
    expect(olderThan(reading, { ...confirmed, receivedAt: 3000 }, newer)).toEqual([]);
  });
});
