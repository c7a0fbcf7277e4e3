import type { Page } from '@playwright/test';
import { addDays, civilDateAt } from '@/lib/civil';
import { PORTALS } from '@/tests/portals/places.mjs';
import { SITES } from '@/tests/portals/sites.mjs';
import { type App, expect, test } from '../support/app';
import { addOwnPortal, type PortalName, signIn } from '../support/visit';
import { type HelperView, viewOf } from './view';

const PLAN_PAGES: Record<PortalName, string> = {
  smart: 'https://www.smart.com.kh/plans',
  metfone: 'https://www.metfone.com.kh/kh/plans',
  cellcard: 'https://www.cellcard.com.kh/en/plans',
  cpm: 'https://my.cpm-mobile.test/plans',
};

const cents = (price: string): number => Math.round(Number(price.slice(1)) * 100);

/** A SIM of the site's account: what the page shows can be kept for it. */
async function prepare(app: App, site: (typeof SITES)[number]): Promise<void> {
  if (site.id === 'cpm') await addOwnPortal(app);
  await app.seed({
    'sim:one': {
      version: 1,
      id: 'one',
      label: 'My card',
      carrier: site.id,
      number: `+855${site.number.replace(/\D/g, '').slice(1)}`,
      plan: {
        name: site.plan,
        price: { minor: cents(site.price), currency: 'USD' },
        validity: { count: 30, unit: 'day' },
        oneOff: false,
      },
      createdAt: 1,
      updatedAt: 1,
    },
  });
}

const shown = (page: Page): Promise<HelperView> => page.bringToFront().then(() => viewOf(page));

for (const site of SITES) {
  const name = site.id as PortalName;

  test(`${name}: reads the option, its state, the balance and the expiry off the account page, and no plan to sell`, async ({
    app,
  }) => {
    await prepare(app, site);
    const view = await signIn(app, name);
    const helper = await shown(view.page as Page);
    await expect.poll(() => helper.text()).toContain('存到 SIM 卡');
    const text = await helper.text();
    expect(text).toContain('找到 1 处');
    expect(text).toContain(site.autoRenewal ? '看起来是开着的' : '看起来是关着的');
    const enough = cents(site.balance) >= cents(site.price) ? '够续一次' : '不够续一次';
    expect(text).toContain(`余额 ${site.balance}，${enough}`);
    expect(text.match(/余额/g)).toHaveLength(1);
    expect(await helper.count('.plan-mark')).toBe(0);
    await helper.press('存到 SIM 卡');
    const [year, month, day] = addDays(civilDateAt(Date.now()), site.daysLeft).split('-').map(Number);
    await expect.poll(() => helper.text()).toContain(`${year}年${month}月${day}日`);
  });

  test(`${name}: reads name, price, data, days and code of each plan on the plan page`, async ({ app }) => {
    await prepare(app, site);
    const { page } = (await app.open(PLAN_PAGES[name])) as { page: Page };
    await page.setViewportSize({ width: 1200, height: 1600 });
    const helper = await shown(page);
    await expect.poll(() => helper.count('.plan-mark')).toBe(site.plans.length);
    for (const plan of site.plans) {
      await helper.press(`记下套餐 ${plan.name}`);
      await expect.poll(() => helper.text()).toContain(plan.code);
      expect(await helper.text()).toContain(`${plan.name}\n\n${plan.price} · ${plan.data} · ${plan.days} 天`);
      await expect.poll(() => helper.rect('.code path')).toBeDefined();
      await helper.press('关闭');
    }
  });

  test(`${name}: invents no plan and no fact on the sign-in and top-up pages`, async ({ app }) => {
    await prepare(app, site);
    for (const [url, css] of [
      [PORTALS[name].account, PORTALS[name].signIn.number],
      [PORTALS[name].topUp, PORTALS[name].fields.amount],
    ] as const) {
      const view = await app.open(url);
      await view.find({ css });
      const helper = await shown(view.page as Page);
      await expect.poll(() => helper.text()).toContain('没找到');
      expect(await helper.count('.plan-mark')).toBe(0);
      expect(await helper.text()).not.toMatch(/余额|到期|存到/);
    }
  });
}
