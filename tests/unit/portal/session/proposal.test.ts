import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@/lib/portal/session/facts';
import { factsToKeep, isProposed, type Proposed, propose } from '@/lib/portal/session/proposal';
import type { PageSim } from '@/lib/portal/session/types';

const NOW = Date.parse('2026-11-24T03:00:00Z');
const DAY = 86_400_000;
const usd = (minor: number) => ({ minor, currency: 'USD' as const });
const element = {} as Element;
const facts = (more: Partial<PageFacts>): PageFacts => ({
  number: undefined,
  unowned: 'no-number',
  planEnds: [],
  numberEnds: [],
  plans: [],
  autoRenewal: [],
  matches: [],
  ...more,
});
const sim = (more: Partial<PageSim> = {}): PageSim => ({
  id: 'one',
  label: '',
  autoRenewal: { state: 'unknown' },
  ...more,
});
const laor = { name: 'Laor! 6', price: usd(600), validityDays: 30, element };
const ALL = facts({
  planEnds: ['2026-12-01'],
  balance: usd(240),
  plans: [laor],
  autoRenewal: ['off'],
});
const brief = (rows: Proposed[]) =>
  Object.fromEntries(rows.map((row) => [row.name, [row.news, row.doubt, isProposed(row)]]));

describe('what is proposed', () => {
  it('is everything, for a record that says nothing', () => {
    expect(brief(propose(ALL, sim(), laor, NOW))).toEqual({
      plan: ['new', undefined, true],
      price: ['new', undefined, true],
      validity: ['new', undefined, true],
      planEnds: ['new', undefined, true],
      balance: ['new', undefined, true],
      autoRenewal: ['new', undefined, true],
    });
  });

  it('leaves alone what is recorded already, and what was seen on another day is seen again', () => {
    const known = sim({
      plan: { name: 'laor! 6', price: usd(600), validity: { count: 1, unit: 'month' }, oneOff: false },
      planEnds: { on: '2026-12-01' },
      balance: { amount: usd(240), seenAt: NOW - 3_600_000 },
      autoRenewal: { state: 'off', seenAt: NOW - 3 * DAY },
    });
    expect(brief(propose(ALL, known, laor, NOW))).toEqual({
      plan: ['same', undefined, false],
      price: ['same', undefined, false],
      validity: ['same', undefined, false],
      planEnds: ['same', undefined, false],
      balance: ['same', undefined, false],
      autoRenewal: ['seen-again', undefined, true],
    });
  });

  it('does not replace another plan unasked, and says of an earlier end that it is one', () => {
    const other = sim({
      plan: { name: 'Mine', price: usd(500), oneOff: false },
      planEnds: { on: '2026-12-25' },
    });
    expect(brief(propose(ALL, other, laor, NOW))).toMatchObject({
      plan: ['changed', 'other-plan', false],
      price: ['changed', 'other-plan', false],
      validity: ['new', 'other-plan', false],
      planEnds: ['changed', 'earlier', true],
    });
  });

  it('takes "Laor! 6" for the "Laor!" of that price', () => {
    const known = sim({ plan: { name: 'Laor!', price: usd(600), oneOff: false } });
    expect(propose(ALL, known, laor, NOW)[0]).toMatchObject({ name: 'plan', news: 'same' });
    const dearer = sim({ plan: { name: 'Laor!', price: usd(1000), oneOff: false } });
    expect(propose(ALL, dearer, laor, NOW)[0]).toMatchObject({ name: 'plan', doubt: 'other-plan' });
  });

  it('asks where there are several: days, states, plans', () => {
    const several = facts({
      planEnds: ['2026-12-05', '2026-05-12'],
      autoRenewal: ['on', 'off'],
      plans: [laor, { name: 'Extra', element }],
    });
    const rows = propose(several, sim({ planEnds: { on: '2026-12-05' } }), undefined, NOW);
    expect(brief(rows)).toEqual({
      plan: ['new', 'several', false],
      planEnds: ['changed', 'several', false],
      autoRenewal: ['new', 'several', false],
    });
  });
});

describe('what is kept', () => {
  const kept = (confirmed: Parameters<typeof factsToKeep>[0], of: PageSim | undefined) =>
    factsToKeep(confirmed, propose(ALL, of, laor, NOW), of, NOW);

  it('is what was confirmed, and when it was seen', () => {
    expect(kept({ planEnds: '2026-12-01', autoRenewal: 'off' }, sim())).toEqual({
      seenAt: NOW,
      planEnds: { on: '2026-12-01' },
      autoRenewal: 'off',
    });
  });

  it('of the same plan, changes only the price, and the rest of it stays', () => {
    const plan = { id: 'x', name: 'Laor! 6', price: usd(500), dataBytes: 5, oneOff: true };
    expect(kept({ price: usd(600) }, sim({ plan })).plan).toEqual({ ...plan, price: usd(600) });
  });

  it('of another plan, takes nothing over but what the page tells and the user left out', () => {
    const plan = { id: 'x', name: 'Mine', price: usd(500), dataBytes: 5, oneOff: true };
    expect(kept({ plan: 'Laor! 6', validity: { count: 30, unit: 'day' } }, sim({ plan })).plan).toEqual({
      name: 'Laor! 6',
      price: usd(500),
      validity: { count: 30, unit: 'day' },
      oneOff: false,
    });
  });
});
