import fc from 'fast-check';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { addDays, instantAt } from '@/lib/civil';
import { LANGUAGES } from '@/lib/i18n/text';
import { simsToIcs } from '@/lib/share/ics';
import { eventQrText } from '@/lib/share/ics-event-qr';
import { calendarEvents } from '@/lib/share/ics-events';
import { withFacts } from '@/lib/sims/edit';
import { renewed } from '@/lib/sims/renew';
import { settingsOf, simOf } from '../reminders/fake-ports';

const settings = settingsOf();
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('simsToIcs', () => {
  it('is read back by an independent parser: right instant, alarms, stable uid, growing sequence', () => {
    const sim = simOf({ numberEnds: { on: '2027-03-01' } });
    const text = simsToIcs([sim], settings, 'zh-CN');
    const events = Object.values(ical.sync.parseICS(text)).filter((e) => e?.type === 'VEVENT');
    expect(events.map((e) => e?.uid)).toEqual(['plan-a@bantor', 'number-a@bantor']);
    expect(events[0]?.start?.getTime()).toBe(instantAt('2026-12-01', '09:00'));
    expect(
      text
        .match(/TRIGGER:.*/g)
        ?.slice(0, 3)
        .map((l) => l.trim()),
    ).toEqual(['TRIGGER:-P3D', 'TRIGGER:-P1D', expect.stringMatching(/^TRIGGER:-?PT0S$/)]);
    const edited = simsToIcs([{ ...sim, updatedAt: sim.updatedAt + 60_000 }], settings, 'zh-CN');
    expect(Number(/SEQUENCE:(\d+)/.exec(edited)?.[1])).toBeGreaterThan(
      Number(/SEQUENCE:(\d+)/.exec(text)?.[1]),
    );
  });

  it('comes back by the plan’s length when it renews itself, on the same days in Phnom Penh', () => {
    const sim = simOf({ autoRenewal: { state: 'on' } });
    const vevent = new ICAL.Component(ICAL.parse(simsToIcs([sim], settings, 'en'))).getFirstSubcomponent(
      'vevent',
    );
    const iterator = new ICAL.Event(vevent ?? undefined).iterator();
    const days = [0, 1, 2].map(() => iterator.next()?.toUnixTime());
    expect(days).toEqual([0, 30, 60].map((n) => instantAt(addDays('2026-12-01', n), '09:00') / 1000));
    expect(simsToIcs([simOf()], settings, 'en')).not.toContain('RRULE');
  });

  it.each([
    ['off', undefined, /^Laor!\nRenew in the carrier’s app.*Balance first: [*#\d]+$/],
    ['on', undefined, /^Laor!\nCheck the balance: [*#\d]+\. .*\$6\.00/],
    ['on', true, /^Laor!\nIt is a one-off plan/],
  ] as const)(
    'says what to do, and never to renew what renews itself: %s, one-off %s',
    (state, oneOff, how) => {
      const plan = {
        name: 'Laor!',
        price: { minor: 600, currency: 'USD' as const },
        oneOff: oneOff ?? false,
      };
      const [event] = calendarEvents(simOf({ plan, autoRenewal: { state } }), settings, 'en');
      expect(event?.description).toMatch(how);
    },
  );

  it('leaves no place of a text unfilled, in any language', () => {
    const items = [{ id: 'i', kind: 'other' as const, title: 'x', on: '2026-12-24', at: '10:30' }];
    for (const state of ['on', 'off'] as const)
      for (const language of LANGUAGES) {
        const sim = simOf({ items, autoRenewal: { state }, numberEnds: { on: '2027-03-01' } });
        expect(simsToIcs([sim], settings, language)).not.toMatch(/[{}]/);
      }
  });

  it('keeps apart the dates of two SIMs that bear the same id', () => {
    const items = [{ id: 'i', kind: 'other' as const, title: 'x', on: '2026-12-24', at: '10:30' }];
    const sims = [simOf({ items }), simOf({ id: 'b', items })];
    const uids = sims.flatMap((sim) => calendarEvents(sim, settings, 'en').map(({ uid }) => uid));
    expect(new Set(uids).size).toBe(4);
  });

  it('has no sequence below zero when the clock was set back after the SIM was added', () => {
    const sim = simOf({ createdAt: Date.UTC(2026, 11, 1) });
    expect(calendarEvents(sim, settings, 'en')[0]?.sequence).toBe(0);
  });

  it('has the dates of one’s own too, each with an alarm at its hour', () => {
    const items = [
      { id: 'i', kind: 'promotion' as const, title: 'ទិន្នន័យទ្វេដង', on: '2026-12-24', at: '10:30' },
    ];
    const text = simsToIcs([simOf({ items })], settings, 'km');
    const back = Object.values(ical.sync.parseICS(text)).find(
      (e) => e?.type === 'VEVENT' && e.uid === 'item-a-i@bantor',
    );
    expect(back).toMatchObject({ summary: 'Mum៖ ទិន្នន័យទ្វេដង' });
    expect(back?.type === 'VEVENT' && back.start.getTime()).toBe(instantAt('2026-12-24', '10:30'));
    expect(simsToIcs([simOf({ items })], settingsOf({ promotions: false }), 'km')).not.toContain('item-a-i');
  });

  it('updates on a second import: the same ids, each with a higher sequence, for every kind of change', () => {
    const NOW = Date.UTC(2026, 10, 20);
    const sim = simOf({ numberEnds: { on: '2027-03-01' } });
    const read = (s: typeof sim, given = settings) =>
      Object.fromEntries(
        new ICAL.Component(ICAL.parse(simsToIcs([s], given, 'km')))
          .getAllSubcomponents('vevent')
          .map((e) => [e.getFirstPropertyValue('uid'), Number(e.getFirstPropertyValue('sequence'))]),
      );
    const after = [
      renewed(sim, '2026-12-01', NOW),
      withFacts(sim, { numberEnds: { on: '2027-06-01' } }, NOW),
    ];
    for (const change of after) {
      if (!change.ok) throw new Error(change.error.code);
      const [old, young] = [read(sim), read(change.value)];
      expect(Object.keys(young)).toEqual(Object.keys(old));
      for (const uid of Object.keys(old)) expect(young[uid]).toBeGreaterThan(old[uid] ?? 0);
    }
    const earlier = settingsOf({ planLeadTimes: [{ days: 9, at: '08:00' }], updatedAt: NOW });
    expect(read(sim, earlier)['plan-a@bantor']).toBeGreaterThan(read(sim)['plan-a@bantor'] ?? 0);
  });

  it('keeps any label whole, in lines of at most 75 octets that end in CRLF', () => {
    const letters = fc.constantFrom('ស្វ័យ', 'ប្រវត្តិ', '续费', '😀', 'a', ',', ';', '\\', '\n', ':', '"', ' ');
    const label = fc.array(letters, { maxLength: 20 }).map((parts) => `x${parts.join('')}`.trim());
    fc.assert(
      fc.property(label, fc.constantFrom(...LANGUAGES), (text, language) => {
        const sim = { ...simOf(), label: text };
        const file = simsToIcs([sim], settings, language);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        const [event] = calendarEvents(sim, settings, language);
        const back = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
        expect(back?.getFirstPropertyValue('summary')).toBe(event?.summary);
      }),
    );
  });
});

describe('eventQrText', () => {
  it('is one small event whose text is escaped', () => {
    const [event] = calendarEvents(simOf({ label: 'Mum, home' }), settings, 'en');
    expect(event && eventQrText(event)).toBe(
      'BEGIN:VEVENT\r\nSUMMARY:Mum\\, home: your plan ends\r\nDTSTART:20261201T020000Z\r\nDTEND:20261201T023000Z\r\nEND:VEVENT',
    );
  });
});
