import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { openGuide, readCard } from './open';

/**
 * What the product must say whatever its data files hold, in Chinese: every claim of the guide that the project started from, with
 * its badge and the confirmed way beside it. Written by hand from the facts, not read from the data.
 */
const OFFICIAL = '官方';
const GUIDE = '教程说法，未确认';
const NO_TRACE = '查无实据';
const REPORTED = '第三方说法';

const ROWS = [
  {
    claim: 'Smart: send ON to 808 by SMS, a confirmation comes back',
    carrier: 'Smart',
    channel: 'smart-sms-808',
    says: /ON → 808.*(回复|确认)/,
    badge: GUIDE,
    instead: ['1204', '*1200#'],
  },
  {
    claim: 'Smart: sign in on the website, personal centre, find the option',
    carrier: 'Smart',
    channel: 'smart-website',
    says: /登录.*个人中心.*自动续费/,
    badge: GUIDE,
    instead: ['1204'],
  },
  {
    claim: 'Smart: the SmartNas app',
    carrier: 'Smart',
    channel: 'smart-app',
    says: /SmartNas.*自动续费/,
    badge: OFFICIAL,
    instead: [],
  },
  {
    claim: 'Metfone: call and follow the voice prompts',
    carrier: 'Metfone',
    channel: 'metfone-voice-menu',
    says: /1777.*语音提示/,
    badge: GUIDE,
    instead: ['1777', '1204'],
  },
  {
    claim: 'Metfone: “auto-renew” on the app’s home page, fill in, submit',
    carrier: 'Metfone',
    channel: 'metfone-app-home',
    says: /首页.*自动续费.*提交/,
    badge: GUIDE,
    instead: ['1777'],
  },
  {
    claim: 'Metfone: a switch for each service in the CamID app',
    carrier: 'Metfone',
    channel: 'metfone-camid',
    says: /CamID.*Auto renew/,
    badge: REPORTED,
    instead: ['1777'],
  },
  {
    claim: 'CPM: dial the USSD menu',
    carrier: 'CPM',
    channel: 'cpm-ussd',
    says: /菜单.*自动续费/,
    badge: NO_TRACE,
    instead: ['1204', '*1200#'],
  },
  {
    claim: 'CPM: register and activate on the website',
    carrier: 'CPM',
    channel: 'cpm-website',
    says: /注册并激活/,
    badge: NO_TRACE,
    instead: ['1204'],
  },
] as const;

for (const { claim, carrier, channel, says, badge, instead } of ROWS) {
  test(`${claim}: “${badge}”, with the confirmed way beside what is not`, async ({ app }) => {
    const page = await openGuide(app, carrier, 'zh-CN');
    const card = await readCard(page, channel);
    expect([card.heading, card.code, ...card.steps].join(' ')).toMatch(says);
    expect(card.badge).toBe(badge);
    for (const code of instead) expect(card.instead.map((other) => other.code)).toContain(code);
  });
}

const notice = (page: Page) => page.locator('.guide > .notice');

test('CPM: says before all else that no such operator was found, and offers to add one’s own address', async ({
  app,
}) => {
  const page = await openGuide(app, 'CPM', 'zh-CN');
  await expect(notice(page)).toContainText(/监管局.*没有 CPM/);
  await expect(notice(page).getByRole('button', { name: '添加我的门户网址' })).toBeVisible();
  const first = page.locator('.guide .notice, .guide .card').first();
  await expect(first).toContainText('没有 CPM');
});

for (const carrier of ['Smart', 'Metfone', 'Cellcard', 'CPM']) {
  test(`${carrier}: the regulator's codes and the four tips stand on its page`, async ({ app }) => {
    const page = await openGuide(app, carrier, 'zh-CN');
    for (const code of ['*1200#', '*1201#', '*1202#', '*1203*PIN#', '1204', '6789'])
      await expect(page.locator('.guide-code', { hasText: code }).first()).toBeVisible();
    for (const tip of ['扣费来源', '账单', '优惠', '预算'])
      await expect(page.locator('main').getByText(tip).last()).toBeVisible();
  });
}
