import { describe, expect, it } from 'vitest';
import { check, startForm, toDraft, withPlan } from '@/components/sim/form-state';
import { simForm } from '@/lib/i18n/messages/sim-form';
import { simFromDraft } from '@/lib/sims/edit';

const form = (more = {}) => ({ ...startForm(), ...more });

describe('the SIM form', () => {
  it('is right without a number', () => {
    expect(check(form())).toEqual({});
  });

  it.each([
    [{ number: '0961' }, 'number', simForm.numberShort],
    [{ number: '096 123 45678' }, 'number', simForm.numberLong],
    [{ number: '023 123 456' }, 'number', simForm.numberBad],
    [{ planId: 'own', price: '1e9' }, 'price', simForm.amountBad],
    [{ planId: 'own', price: '1000000000' }, 'price', simForm.amountHuge],
    [{ planId: 'own', count: '0' }, 'count', simForm.lengthBad],
    [{ balance: '-1' }, 'balance', simForm.amountBad],
    [{ leadDays: '3, 999' }, 'leadDays', simForm.leadBad],
  ] as const)('refuses %j', (fields, field, word) => {
    expect(check(form(fields))).toEqual({ [field]: word });
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
          leadDays: '5, 1',
        }),
        undefined,
        7,
      ),
      undefined,
      'a',
      7,
    );
    if (!first.ok) throw new Error(first.error.field);
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
});
