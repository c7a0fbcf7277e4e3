import { describe, expect, it, vi } from 'vitest';
import { tryPage } from '@/lib/portal/try-page';

const no = () => Promise.reject(new Error('Could not establish connection'));
const yes = () => Promise.resolve(true);

const spy = (answer: () => Promise<unknown>) => vi.fn((_tabId: number) => answer());
const ports = (over: Partial<{ open: ReturnType<typeof spy>; start: ReturnType<typeof spy> }>) => ({
  tabInFront: async (): Promise<number | undefined> => 5,
  open: spy(yes),
  start: spy(yes),
  ...over,
});

describe('tryPage', () => {
  it('asks the helper that is there, and starts no second one', async () => {
    const there = ports({});
    expect(await tryPage(there)).toBe('opened');
    expect(there.open.mock.calls).toEqual([[5]]);
    expect(there.start).not.toHaveBeenCalled();
  });

  it('starts one where none answers, then asks it', async () => {
    const fresh = ports({ open: spy(yes).mockImplementationOnce(no) });
    expect(await tryPage(fresh)).toBe('opened');
    expect(fresh.start.mock.calls).toEqual([[5]]);
    expect(fresh.open).toHaveBeenCalledTimes(2);
  });

  it('says where no extension may run, or no page is', async () => {
    expect(await tryPage(ports({ open: spy(no), start: spy(no) }))).toBe('forbidden');
    expect(await tryPage({ ...ports({}), tabInFront: async () => undefined })).toBe('forbidden');
  });

  it('says when the one that was started does not answer', async () => {
    expect(await tryPage(ports({ open: spy(no) }))).toBe('no-answer');
  });
});
