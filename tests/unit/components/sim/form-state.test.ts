import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type FormErrors } from '@/components/sim/form-check';
import { readLeads, toDraft } from '@/components/sim/form-draft';
import { type FormState, startForm, withPlan } from '@/components/sim/form-state';
import { simForm } from '@/lib/i18n/messages/sim-form';
import type { Text } from '@/lib/i18n/text';
import { simFromDraft } from '@/lib/sims/edit';

const TODAY = '2026-11-24';
const form = (more: Partial<FormState> = {}): FormState => ({ ...startForm(), ...more });
const own = { planId: 'own', planName: 'Mine' };
const item = { id: 'i', kind: 'promotion' as const, title: '', on: '', at: '09:00' };

describe('the SIM form', () => {
  it('is right without a number', () => {
    expect(check(form(), TODAY)).toEqual({});
  });

  it.each<[Partial<FormState>, keyof FormErrors, Text]>([
    [{ number: '0961' }, 'number', simForm.numberShort],
    [{ number: '096 123 45678' }, 'number', simForm.numberLong],
    [{ number: '023 123 456' }, 'number', simForm.numberBad],
    [{ ...own, price: '1e9' }, 'ownPrice', simForm.amountBad],
    [{ ...own, price: '1000000000' }, 'ownPrice', simForm.amountHuge],
    [{ ...own, count: '0' }, 'ownCount', simForm.lengthBad],
    [{ ...own, planName: ' ' }, 'planName', simForm.nameMissing],
    [{ planId: 'smart-laor-600', price: '1e9' }, 'price', simForm.amountBad],
    [{ ends: '2062-12-01' }, 'ends', simForm.dateYear],
    [{ ends: '0026-12-01' }, 'ends', simForm.dateYear],
    [{ numberEnds: '2062-12-01' }, 'numberEnds', simForm.dateYear],
    [
      { life: { outgoingBlockedDays: '1e9', incomingBlockedDays: '', keptDays: '' } },
      'life',
      simForm.lifeBad,
    ],
    [{ items: [{ ...item, title: 'no day' }] }, 'items', simForm.itemBad],
    [{ items: [{ ...item, on: '2026-12-01' }] }, 'items', simForm.itemBad],
    [{ balance: '-1' }, 'balance', simForm.amountBad],
    [{ planLeads: [{ days: '999', at: '09:00' }] }, 'planLeads', simForm.leadBad],
    [{ planLeads: [{ days: '', at: '09:00' }] }, 'planLeads', simForm.leadBad],
    [{ numberLeads: [{ days: '3', at: '' }] }, 'numberLeads', simForm.leadBad],
  ])('refuses %j', (fields, field, word) => {
    expect(check(form(fields), TODAY)).toEqual({ [field]: word });
  });

  it('takes a catalogue plan’s facts, and keeps what the user corrects', () => {
    const filled = {
      ...withPlan(form({ number: '0961234567', ends: '2026-11-27' }), 'smart-laor-600'),
      price: '5.50',
    };
    const sim = simFromDraft(toDraft(filled, undefined, 7), undefined, 'a', 7);
    expect(sim).toMatchObject({
      ok: true,
      value: {
        number: '+855961234567',
        plan: {
          id: 'smart-laor-600',
          price: { minor: 550, currency: 'USD' },
          validity: { count: 30, unit: 'day' },
        },
        planEnds: { on: '2026-11-27' },
      },
    });
  });

  it('opens a record and hands the same record back', () => {
    const first = simFromDraft(
      toDraft(
        form({
          number: '0961234567',
          ends: '2026-11-27',
          balance: '2.40',
          autoRenewal: 'on',
          numberEnds: '2027-03-01',
          life: { outgoingBlockedDays: '40', incomingBlockedDays: '', keptDays: '' },
          planLeads: [
            { days: '1', at: '20:00' },
            { days: '៥', at: '08:30' },
            { days: '1', at: '20:00' },
          ],
          numberLeads: [],
          items: [{ ...item, title: 'Double data', on: '2026-12-01' }, item],
          ...own,
          oneOff: true,
        }),
        undefined,
        7,
      ),
      undefined,
      'a',
      7,
    );
    if (!first.ok) throw new Error(first.error.field);
    expect(first.value).toMatchObject({
      planLeadTimes: [
        { days: 5, at: '08:30' },
        { days: 1, at: '20:00' },
      ],
      numberLeadTimes: [],
      numberLife: { outgoingBlockedDays: 40, incomingBlockedDays: 30, keptDays: 90 },
      items: [{ title: 'Double data' }],
      plan: { oneOff: true },
    });
    const again = simFromDraft(toDraft(startForm(first.value), first.value, 99), first.value, 'a', 7);
    expect(again).toEqual(first);
  });

  it('takes away what was emptied', () => {
    const first = simFromDraft(
      toDraft(form({ number: '0961234567', ends: '2026-11-27' }), undefined, 7),
      undefined,
      'a',
      7,
    );
    if (!first.ok) throw new Error(first.error.field);
    const emptied = { ...startForm(first.value), number: '', ends: '' };
    const result = simFromDraft(toDraft(emptied, first.value, 8), first.value, 'a', 8);
    expect(result.ok && [result.value.number, result.value.planEnds]).toEqual([undefined, undefined]);
  });

  it('says when auto-renewal was seen only where the user says so', () => {
    const before = simFromDraft(toDraft(form({ autoRenewal: 'on' }), undefined, 7), undefined, 'a', 7);
    if (!before.ok) throw new Error(before.error.field);
    const edited = startForm(before.value);
    expect(toDraft(edited, before.value, 99).autoRenewal).toEqual({ state: 'on', seenAt: 7 });
    const seen = { ...edited, seenToday: true };
    expect(toDraft(seen, before.value, 99).autoRenewal).toEqual({ state: 'on', seenAt: 99 });
  });

  it('reads each lead time once, the farthest first, and nothing as the general setting', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ days: fc.nat(180).map(String), at: fc.constantFrom('08:00', '20:00') })),
        (rows) => {
          const leads = readLeads(rows) ?? [];
          const keys = leads.map(({ days, at }) => `${days}@${at}`);
          expect(new Set(keys)).toEqual(new Set(rows.map(({ days, at }) => `${days}@${at}`)));
          expect(keys).toHaveLength(new Set(keys).size);
          expect(leads).toEqual(leads.toSorted((a, b) => b.days - a.days));
        },
      ),
    );
    expect(readLeads(null)).toBeNull();
  });
});
