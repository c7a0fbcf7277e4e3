import { describe, expect, it } from 'vitest';
import { readCandidate } from '@/components/messages/candidate';
import { choicesFor, newTarget, toCommand } from '@/components/messages/choices';
import { type CivilDate, instantAt } from '@/lib/civil';
import type { Sim } from '@/lib/sims/schema';
import { bareSim } from '../../bare-sim';

const NOW = instantAt('2026-11-24', '12:00');
const sim = (id: string, more: Partial<Sim> = {}) =>
  bareSim(id, {
    number: '+855961234567',
    ...more,
  });
const on = (day: CivilDate) => instantAt(day, '12:00');
const read = (...messages: { text: string; receivedAt?: number; from?: string }[]) =>
  messages.map((message, id) => readCandidate(message, id, NOW));

describe('what is proposed for a message', () => {
  it('is to save it, where nothing is open', () => {
    const all = read({ text: '096 123 4567: plan ends on 25/12/2026', receivedAt: NOW });
    expect(choicesFor(all, [sim('a')], {}).get(0)).toMatchObject({
      selected: true,
      target: 'a',
      by: 'number',
    });
  });

  it('is never to save a day that can be read two ways, until one is chosen', () => {
    const all = read({ text: '096 123 4567: plan ends on 05/06/2027', receivedAt: NOW });
    expect(choicesFor(all, [sim('a')], { 0: { selected: true } }).get(0)).toMatchObject({
      selected: false,
      open: 'day',
    });
    const chosen = choicesFor(all, [sim('a')], { 0: { on: '2027-06-05' } });
    expect(toCommand(all, chosen, [sim('a')], NOW).facts).toEqual([
      { id: 'a', facts: { planEnds: { on: '2027-06-05' }, seenAt: NOW } },
    ]);
  });

  it('asks when a message came whose day counts from then', () => {
    const [undated] = read({ text: '0961234567: your plan expires tomorrow' });
    expect(choicesFor([undated as never], [sim('a')], {}).get(0)?.open).toBe('received');
    const dated = read({ text: '0961234567: your plan expires tomorrow', receivedAt: on('2026-11-01') });
    const choices = choicesFor(dated, [sim('a')], {});
    expect(toCommand(dated, choices, [sim('a')], NOW).facts).toMatchObject([
      { facts: { planEnds: { on: '2026-11-02' } } },
    ]);
  });

  it('asks for the SIM where several could be meant, and never makes a new one unasked', () => {
    const text = 'Smart: plan ends on 25/12/2026';
    const two = [sim('a'), sim('b', { number: '+85510123456' })];
    expect(choicesFor(read({ text }), two, {}).get(0)).toMatchObject({ open: 'sim', selected: false });
    const fresh = read({ text: `${text} for 010 765 432`, receivedAt: NOW });
    expect(choicesFor(fresh, two, {}).get(0)).toMatchObject({ target: newTarget('smart'), selected: false });
    const chosen = choicesFor(fresh, two, { 0: { selected: true } });
    expect(toCommand(fresh, chosen, two, NOW)).toEqual({
      drafts: [{ carrier: 'smart', number: '+85510765432', planEnds: { on: '2026-12-25' } }],
      facts: [],
    });
  });

  it('knows the carrier by the sender too', () =>
    expect(read({ text: 'Your plan ends on 25/12/2026', from: 'Metfone' })[0]?.carrier).toBe('metfone'));

  it.each(['', '\u0000', 'Your load balance is P25', 'Hello there'])(
    'refuses %j whatever is decided',
    (text) => {
      const all = read({ text, receivedAt: NOW });
      const choices = choicesFor(all, [sim('a')], { 0: { selected: true, target: 'a' } });
      expect(choices.get(0)?.selected).toBe(false);
      expect(toCommand(all, choices, [sim('a')], NOW)).toEqual({ drafts: [], facts: [] });
    },
  );
});

describe('several messages about one SIM', () => {
  const text = (day: string, balance: string) => `0961234567: plan ends on ${day}. Balance ${balance}.`;
  it('count from the latest, in whatever order the file has them', () => {
    const all = read(
      { text: text('25/12/2026', '$3.00'), receivedAt: on('2026-11-22') },
      { text: text('25/11/2026', '$9.00'), receivedAt: on('2026-10-22') },
    );
    const choices = choicesFor(all, [sim('a')], {});
    expect(toCommand(all, choices, [sim('a')], NOW).facts).toEqual([
      {
        id: 'a',
        facts: {
          planEnds: { on: '2026-12-25' },
          balance: { minor: 300, currency: 'USD' },
          seenAt: on('2026-11-22'),
        },
      },
    ]);
    expect(choices.get(1)?.open).toBe('nothing');
  });
  it('without dates: the latest end, and no balance unasked', () => {
    const all = read({ text: text('25/12/2026', '$3.00') }, { text: text('25/11/2026', '$9.00') });
    const choices = choicesFor(all, [sim('a')], {});
    expect([...(choices.get(0)?.names ?? [])]).toEqual(['ends']);
    expect(choices.get(1)?.names.size).toBe(0);
  });
});
