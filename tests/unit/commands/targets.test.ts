// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { saveTarget, targetFor } from '@/lib/commands/targets';
import { createLocalLock, createWriter } from '@/lib/storage/writer';
import { MemoryArea } from '../memory-area';

const target = { selector: '[name="renew"]', name: 'auto renew', role: 'switch', kind: 'switch' as const };
const url = 'https://my.example.com/account?x=1';

describe('the switch that the user pointed at', () => {
  it('is kept for the whole site, and forgotten again', async () => {
    const area = new MemoryArea();
    const writer = createWriter(area, createLocalLock());
    expect(await saveTarget(writer, url, target)).toEqual({ ok: true, value: target });
    expect(targetFor(await area.get(null), 'https://my.example.com/other')).toEqual(target);
    expect(targetFor(await area.get(null), 'https://example.com/account')).toBeUndefined();
    expect(await saveTarget(writer, url, null)).toEqual({ ok: true, value: null });
    expect(targetFor(await area.get(null), url)).toBeUndefined();
  });

  it('refuses what is no target, and pages that are not https', async () => {
    const area = new MemoryArea();
    const writer = createWriter(area, createLocalLock());
    expect(await saveTarget(writer, url, { ...target, selector: '###' })).toMatchObject({ ok: false });
    expect(await saveTarget(writer, 'http://my.example.com/', target)).toMatchObject({ ok: false });
    expect(await saveTarget(writer, undefined, target)).toMatchObject({ ok: false });
    expect(await area.get(null)).toEqual({});
  });

  it('passes over a broken record', () => {
    expect(targetFor({ 'target:https://my.example.com': { selector: 5 } }, url)).toBeUndefined();
  });
});
