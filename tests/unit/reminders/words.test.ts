import { describe, expect, it } from 'vitest';
import { instantAt as at } from '@/lib/civil';
import type { Ask, Kind } from '@/lib/reminders/matters';
import type { Point } from '@/lib/reminders/notice';
import { noticeWords } from '@/lib/reminders/words';
import { simOf } from './fake-ports';

const now = at('2026-11-28', '09:00');
const point = (kind: Kind, ask: Ask, anchor: string, sim = simOf()): Point => ({
  simId: sim.id,
  sim,
  kind,
  ask,
  anchor,
  covers: [],
  due: now,
});
const say = (language: 'zh-CN' | 'km' | 'en', ...points: Point[]) =>
  noticeWords({ id: 'told-1', points }, language, now);

describe('noticeWords', () => {
  it('says how far away the end is, and names the day once it is over, in each language', () => {
    const title = (language: 'zh-CN' | 'km' | 'en', on: string) =>
      say(language, point('plan', 'renew', on, simOf({ planEnds: { on } }))).title;
    expect(title('en', '2026-11-28')).toBe('Mum: your plan ends today');
    expect(title('en', '2026-11-29')).toBe('Mum: your plan ends tomorrow');
    expect(title('en', '2026-12-01')).toBe('Mum: your plan ends in 3 days');
    expect(title('en', '2026-11-25')).toBe('Mum: your plan ended on 25 Nov');
    expect(title('zh-CN', '2026-11-25')).toBe('Mum：套餐已到期（11月25日）');
    expect(title('km', '2026-11-25')).toContain('25 វិច្ឆិកា');
    expect(title('en', '2025-11-25')).toBe('Mum: your plan ended on 25 Nov 2025');
  });

  it("gives the carrier's own code for the balance, where it has one", () => {
    const told = noticeWords({ id: 'told-1', points: [point('plan', 'renew', '2026-12-01')] }, 'en', now, {
      balanceCodes: { smart: '*123#' },
    });
    expect(told.message).toContain('Balance first: *123#');
  });

  it('asks for the balance with the price and what was last seen', () => {
    const balance = { amount: { minor: 150, currency: 'USD' as const }, seenAt: at('2026-11-20') };
    const told = say('en', point('plan', 'balance', '2026-12-01', simOf({ balance })));
    expect(told.title).toBe('Mum: renews itself in 3 days. Is there enough balance?');
    expect(told.message).toBe('Check the balance: *1201#. It needs $6.00. Last seen: $1.50 on 20 Nov.');
  });

  it('says that the number will be lost, and when', () => {
    const on = '2026-11-20';
    const sim = simOf({ numberEnds: { on } });
    expect(say('en', point('number', 'top-up', on, sim)).title).toBe(
      'Mum: main balance expired; you will lose this number (from 20 May 2027)',
    );
    const later = '2026-12-20';
    expect(say('en', point('number', 'top-up', later, simOf({ numberEnds: { on: later } }))).title).toBe(
      'Mum: main balance expires in 22 days; you could lose this number',
    );
  });

  it('tells an item by its title and its day, a promotion by its end', () => {
    const item = { id: 'i', title: 'Double data', on: '2026-11-28', at: '09:00' };
    const told = (kind: 'promotion' | 'other') =>
      say('en', point('item', 'item', 'i|2026-11-28T09:00', simOf({ items: [{ ...item, kind }] })));
    expect(told('promotion')).toEqual({
      title: 'Mum: Double data',
      message: 'The promotion ends on 28 Nov; the usual price may follow.',
    });
    expect(told('other').message).toBe('You asked to be reminded on 28 Nov.');
  });

  it('tells several in four lines and counts the rest', () => {
    const five = ['a', 'b', 'c', 'd', 'e', 'f'].map((label) =>
      point('plan', 'renew', '2026-12-01', simOf({ label })),
    );
    expect(say('en', ...five)).toEqual({
      title: '6 reminders',
      message: `${['a', 'b', 'c', 'd'].map((l) => `${l}: your plan ends in 3 days`).join('\n')}\nand 2 more`,
    });
    expect(say('en', ...five.slice(0, 4)).message).not.toContain('more');
  });

  it('calls a SIM by its label, its number as it is dialled, or its carrier', () => {
    const named = (sim: Parameters<typeof simOf>[0]) =>
      say('en', point('plan', 'renew', '2026-12-01', simOf(sim))).title.split(':')[0];
    expect(named({})).toBe('Mum');
    expect(named({ label: '' })).toBe('010 123 456');
    expect(named({ label: '', number: undefined })).toBe('Smart');
  });
});
