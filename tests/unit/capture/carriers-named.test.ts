import { describe, expect, it } from 'vitest';
import { namedCarrier } from '@/lib/capture/carriers-named';

describe('namedCarrier', () => {
  it.each([
    ['Smart: your plan', 'smart'],
    ['Thank you for using Smart.', 'smart'],
    ['【Smart】您的套餐', 'smart'],
    ['ស្មាត៖ គម្រោង', 'smart'],
    ['Pay in SmartNas', 'smart'],
    ['KADO is over, dial *1567*2#', 'metfone'],
    ['Open CamID', 'metfone'],
    ['មិត្តហ្វូន', 'metfone'],
    ['Get the Cellcard App', 'cellcard'],
    ['សែលកាត', 'cellcard'],
  ])('%s', (text, carrier) => expect(namedCarrier(text)).toBe(carrier));
  it.each([
    'SMART: GIGA VIDEO 99 renewed, P99 was deducted. Smart PH',
    'Win a smartphone',
    'Be smart, shop smart',
    'ឈ្នះស្មាតហ្វូន',
    'KADO is over',
    'China Mobile',
  ])('nobody in %s', (text) => expect(namedCarrier(text)).toBeUndefined());
});
