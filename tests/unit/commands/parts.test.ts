import { describe, expect, it, vi } from 'vitest';
import { bringPart } from '@/lib/commands/parts';

const sender = { tab: { id: 7 }, frameId: 3 };

describe('bringPart', () => {
  it("runs the part's file in the frame that asked, and nowhere else", async () => {
    const run = vi.fn().mockResolvedValue(undefined);
    expect(await bringPart('forms', sender, run)).toEqual({ ok: true, value: 'forms' });
    expect(run.mock.calls).toEqual([[{ tabId: 7, frameId: 3 }, '/page-forms.js']]);
  });

  it('runs no other file than a part, whatever is asked for', async () => {
    const run = vi.fn();
    for (const name of ['../popup', 'background', '', undefined])
      expect(await bringPart(name as never, sender, run)).toMatchObject({ ok: false });
    expect(run).not.toHaveBeenCalled();
  });

  it("refuses a sender that is no tab's page", async () => {
    const run = vi.fn();
    expect(await bringPart('qr', {}, run)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(run).not.toHaveBeenCalled();
  });

  it('answers that it is not allowed where the browser refuses', async () => {
    const run = vi.fn().mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await bringPart('qr', sender, run)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });
});
