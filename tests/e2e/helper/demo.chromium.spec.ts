import type { Page } from '@playwright/test';
import { SITES } from '@/tests/portals/sites.mjs';
import { expect, test } from '../support/app';
import { signIn } from '../support/visit';
import { viewOf } from './view';

const CASES = [
  { name: 'smart', plans: 'https://www.smart.com.kh/plans' },
  { name: 'metfone', plans: 'https://www.metfone.com.kh/kh/plans' },
  { name: 'cellcard', plans: 'https://www.cellcard.com.kh/en/plans' },
] as const;

for (const { name, plans } of CASES) {
  test(`${name}: finds the option on the account page, and no plan to sell there`, async ({ app }) => {
    const view = await signIn(app, name);
    const helper = await viewOf(view.page as Page);
    await expect.poll(() => helper.text()).toMatch(/找到 \d 处/);
    await expect.poll(() => helper.rect('.ring')).toBeDefined();
    expect(await helper.rect('.plan-mark')).toBeUndefined();
  });

  test(`${name}: marks each plan of the plan page`, async ({ app }) => {
    const view = await app.open(plans);
    const helper = await viewOf(view.page as Page);
    const told = SITES.find(({ id }) => id === name)?.plans.length;
    await expect.poll(() => helper.count('.plan-mark')).toBe(told);
  });
}
