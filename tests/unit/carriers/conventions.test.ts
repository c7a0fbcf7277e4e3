import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '@/lib/carriers/guides';
import { CARRIERS, carrierById, carrierOfHost, planById } from '@/lib/carriers/registry';
import { regulator } from '@/lib/carriers/regulator';
import { TIPS } from '@/lib/carriers/tips';
import type { Carrier, CarrierGuide } from '@/lib/carriers/types';
import { faultsOf } from './check-carrier';

/** Files of the folder that are not a carrier's. */
const ENGINE = [
  'guides',
  'not-sims',
  'numbers',
  'phrases',
  'registry',
  'regulator',
  'sources',
  'tips',
  'types',
];
const ids = readdirSync('lib/carriers')
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => !ENGINE.includes(name));

const all = await Promise.all(
  ids.map(async (id) => {
    const file: { carrier: Carrier; guide: CarrierGuide } = await import(`../../../lib/carriers/${id}.ts`);
    return { id, ...file };
  }),
);

const repeated = (list: readonly string[]) => list.filter((x, i) => list.indexOf(x) !== i);

describe('the carriers folder', () => {
  it('has each file registered once, in both lists', () => {
    expect(CARRIERS.map((c) => c.id).sort()).toEqual([...ids].sort());
    expect(Object.keys(GUIDES).sort()).toEqual([...ids].sort());
    for (const { id, carrier, guide } of all) {
      expect(carrierById(id)).toBe(carrier);
      expect(GUIDES[id]).toBe(guide);
    }
  });

  it.each(all)('$id keeps to the conventions', ({ id, carrier, guide }) => {
    expect(faultsOf(id, carrier, guide)).toEqual([]);
  });

  it('the regulator keeps to them too', () => {
    const [first] = CARRIERS;
    if (!first) throw new Error('no carrier');
    expect(faultsOf(first.id, first, { ...regulator })).toEqual([]);
  });

  it('uses no id twice', () => {
    const channels = [...all.flatMap((c) => c.guide.channels), ...regulator.channels].map((c) => c.id);
    expect(repeated(channels)).toEqual([]);
    expect(repeated(all.flatMap((c) => c.carrier.plans).map((p) => p.id))).toEqual([]);
    expect(repeated(TIPS.map((tip) => tip.id))).toEqual([]);
  });

  it('gives no prefix to two carriers', () => {
    expect(repeated(all.flatMap((c) => c.carrier.prefixes).map((p) => p.prefix))).toEqual([]);
  });

  it('never offers a loan', () => {
    expect(JSON.stringify(all)).not.toMatch(/loan|borrow|借|ខ្ចី/i);
  });
});

describe('what the guide claims', () => {
  const evidence = (carrier: string, channel: string) =>
    GUIDES[carrier]?.channels.find((c) => c.id === channel)?.evidence;
  it.each([
    ['smart', 'smart-sms-808', 'guide'],
    ['smart', 'smart-website', 'guide'],
    ['smart', 'smart-app', 'official'],
    ['metfone', 'metfone-1777', 'official'],
    ['metfone', 'metfone-voice-menu', 'guide'],
    ['metfone', 'metfone-camid', 'third-party'],
    ['metfone', 'metfone-app-home', 'guide'],
    ['cpm', 'cpm-ussd', 'contradicted'],
    ['cpm', 'cpm-website', 'contradicted'],
    ['cellcard', 'cellcard-777', 'contradicted'],
  ])('%s %s is told as %s', (carrier, channel, expected) => {
    expect(evidence(carrier, channel)).toBe(expected);
  });
  it('has the four tips', () => expect(TIPS).toHaveLength(4));
});

describe('look-ups', () => {
  it('knows a carrier by its host and its sub-domains only', () => {
    expect(carrierOfHost('smart.com.kh')?.id).toBe('smart');
    expect(carrierOfHost('WWW.metfone.com.kh.')?.id).toBe('metfone');
    expect(carrierOfHost('notsmart.com.kh')).toBeUndefined();
    expect(carrierOfHost('smart.com.kh.example.com')).toBeUndefined();
  });
  it('finds a plan by its id', () => {
    expect(planById('smart', 'smart-laor-600')?.dialCode).toBe('*1710*600*1#');
    expect(planById('smart', 'metfone-5g-150')).toBeUndefined();
  });
});
