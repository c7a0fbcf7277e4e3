import { describe, expect, it } from 'vitest';
import { dollars, groupOf, valuesFor } from '@/lib/portal/session/details';

describe('dollars', () => {
  it.each([
    ['6', 600],
    ['1.5', 150],
    ['1.50', 150],
    [' 10 ', 1000],
    ['1,50', 150],
  ])('reads %s', (text, minor) => expect(dollars(text)).toBe(minor));

  it.each(['', '1e9', '-5', '1000', 'six', '1.234', '5 5'])('refuses %s', (text) =>
    expect(dollars(text)).toBeUndefined(),
  );
});

describe('valuesFor', () => {
  const profile = { version: 1 as const, givenName: 'Dara', familyName: '', email: '' };
  const sim = { id: 'a', label: '', number: '+855961234567', autoRenewal: { state: 'unknown' as const } };

  it('gives only what is known', () => {
    expect(valuesFor(sim, { profile }, '')).toEqual({
      tel: '+855961234567',
      name: 'Dara',
      'given-name': 'Dara',
    });
    expect(valuesFor(undefined, undefined, 'x')).toEqual({});
  });

  it('puts a whole name together in the order of its script', () => {
    const chinese = { ...profile, givenName: '小明', familyName: '王' };
    expect(valuesFor(sim, { profile: chinese }, '').name).toBe('王小明');
  });

  it('says that a carrier’s page is Cambodian, which other pages are not', () => {
    const carrier = { id: 'cpm', name: 'CPM', help: '', balance: '' };
    expect(valuesFor(sim, { profile, carrier }, '')).toMatchObject({ tel: '+855961234567', cambodian: true });
    expect(valuesFor(undefined, { profile, carrier }, '')).not.toHaveProperty('cambodian');
  });

  it('adds the amount that was typed', () => {
    expect(valuesFor(sim, { profile }, '2')['transaction-amount']).toEqual({ minor: 200, currency: 'USD' });
  });
});

describe('groupOf', () => {
  it('tells a sign-in name by what it accepts', () => {
    expect(groupOf({ type: 'username', accepts: 'tel' })).toBe('tel');
    expect(groupOf({ type: 'family-name' })).toBe('name');
    expect(groupOf({ type: 'tel-national' })).toBe('tel');
    expect(groupOf({ type: 'country' })).toBe('other');
  });
});
