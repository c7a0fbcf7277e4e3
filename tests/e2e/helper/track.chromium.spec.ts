import type { Page } from '@playwright/test';
import { common } from '@/lib/i18n/messages/common';
import { page as words } from '@/lib/i18n/messages/page';
import { SITES } from '@/tests/portals/sites.mjs';
import { expect, stored, test } from '../support/app';
import { viewOf } from './view';

const plan = SITES.find(({ id }) => id === 'smart')?.plans[0];
if (!plan) throw new Error('the demo portal sells no plan');

test('a plan tracked on its page stands in the list as a new SIM, once, and can be deleted there', async ({
  app,
}) => {
  const control = await app.openPage('popup.html');
  const { page } = (await app.open('https://www.smart.com.kh/plans')) as { page: Page };
  await page.bringToFront();
  const helper = await viewOf(page);
  const track = async () => {
    await expect(() => helper.press(`记下套餐 ${plan.name}`)).toPass();
    await helper.press(words.planNew['zh-CN']);
    await expect.poll(() => helper.text()).toContain(words.planTracked['zh-CN']);
    await helper.press('关闭');
  };
  await track();
  await track();
  const sims = Object.entries(await stored(control)).filter(([key]) => key.startsWith('sim:'));
  expect(sims).toHaveLength(1);
  expect(sims[0]?.[1]).toMatchObject({ carrier: 'smart', plan: { name: plan.name } });

  const list = await app.openPage('options.html');
  await list.says(plan.name);
  await list.click({ role: 'checkbox', name: '/^选择 /' });
  await list.click({ role: 'button', name: common.delete['zh-CN'] });
  await expect
    .poll(async () => Object.keys(await stored(control)).filter((key) => key.startsWith('sim:')))
    .toEqual([]);
});
