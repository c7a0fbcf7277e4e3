import { afterEach, describe, expect, it, vi } from 'vitest';
import { createParts, offerPart } from '@/lib/portal/parts/registry';
import type { PartName, Parts } from '@/lib/portal/parts/types';

const qr = (): Parts['qr'] => ({ dialPicture: () => undefined });

afterEach(() => Reflect.deleteProperty(globalThis, 'bantorParts'));

describe('parts of the helper', () => {
  it('brings a part once, also when it is asked for twice at a time', async () => {
    const part = qr();
    const bring = vi.fn(async (name: PartName) => offerPart(name as 'qr', part));
    const get = createParts(bring);
    const [first, second] = await Promise.all([get('qr'), get('qr')]);
    expect([first, second, await get('qr')]).toEqual([part, part, part]);
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it('says so when a part does not come, and tries again the next time', async () => {
    const bring = vi.fn().mockRejectedValueOnce(new Error('gone'));
    const get = createParts(bring);
    await expect(get('forms')).rejects.toThrow('gone');
    await expect(get('forms')).rejects.toThrow('did not arrive');
    bring.mockImplementation(async () => offerPart('forms', {} as Parts['forms']));
    await expect(get('forms')).resolves.toEqual({});
  });

  it('takes nothing over from an earlier start, which may be of an older version', async () => {
    await createParts(async () => offerPart('qr', qr()))('qr');
    const fresh = qr();
    expect(await createParts(async () => offerPart('qr', fresh))('qr')).toBe(fresh);
  });

  it('does nothing in a world that has no helper, such as a page of its own', () => {
    offerPart('qr', qr());
    expect('bantorParts' in globalThis).toBe(false);
  });
});
