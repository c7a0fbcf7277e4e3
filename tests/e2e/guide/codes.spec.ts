import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { GUIDES } from '@/lib/carriers/guides';
import { regulator } from '@/lib/carriers/regulator';
import type { Action, Channel } from '@/lib/carriers/types';
import { guide } from '@/lib/i18n/messages/guide';
import { expect, test } from '../support/app';
import { openGuide, readCard } from './open';

const NAMES = { smart: 'Smart', metfone: 'Metfone', cellcard: 'Cellcard', cpm: 'CPM' };

/** What a phone must read, by RFC 3966 (`#` is no character of a tel URI) and by the SMSTO form of QR codes. */
function expected(action: Action): string | undefined {
  if (action.kind === 'ussd')
    return /[A-Z]/.test(action.code) ? undefined : `tel:${encodeURIComponent(action.code)}`;
  if (action.kind === 'call') return `tel:${action.number}`;
  if (action.kind === 'sms') return `SMSTO:${action.to}:${action.body}`;
  return undefined;
}

/** What an independent reader sees; it complains of a missing bus on standard error. */
const readQr = (file: string) =>
  execFileSync('zbarimg', ['--raw', '-q', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

const doubtful = ({ evidence }: Channel) => evidence === 'guide' || evidence === 'contradicted';
const card = (page: Page, { id }: Channel) => page.locator(`[data-channel="${id}"]`);

/** The channels of a carrier's page that are on it: the regulator's own are left out where the carrier has the same code. */
async function channelsOn(page: Page, id: string): Promise<Channel[]> {
  const shown = await page
    .locator('[data-channel]')
    .evaluateAll((cards) => cards.map((each) => each.getAttribute('data-channel')));
  return [...(GUIDES[id]?.channels ?? []), ...regulator.channels].filter((each) => shown.includes(each.id));
}

for (const [id, name] of Object.entries(NAMES)) {
  test(`${name}: each code's QR, as it is drawn, is read back whole by zbarimg`, async ({ app }) => {
    const page = await openGuide(app, name, 'zh-CN');
    for (const channel of await channelsOn(page, id)) {
      const wanted = expected(channel.action);
      const own = card(page, channel);
      if (doubtful(channel) && channel.action.kind !== 'none')
        await own.getByRole('button', { name: guide.useAnyway['zh-CN'] }).click();
      const send = own.getByRole('button', { name: guide.sendToPhone['zh-CN'] });
      if (wanted === undefined) {
        expect(await send.count(), channel.id).toBe(0);
        continue;
      }
      await send.click();
      const picture = test.info().outputPath(`${channel.id}.png`);
      // As it stands on the screen: opened, it has come into view by itself.
      const box = await own.locator('svg.qr').boundingBox();
      await page.screenshot({ path: picture, clip: box ?? undefined });
      const read = readQr(picture);
      expect.soft(read, channel.id).toBe(wanted);
      // iPhones don't dial * and # from a link: said beside such a code.
      if (channel.action.kind === 'ussd') await expect(own).toContainText('iPhone');
      await own.getByRole('button', { name: guide.hideQr['zh-CN'] }).click();
    }
  });
}

const PHONES = {
  Android: 'Mozilla/5.0 (Android 15; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0',
  iPhone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
} as const;

/** The live link of an action on that phone. */
function link(action: Action, phone: keyof typeof PHONES): string[] {
  if (action.kind === 'ussd')
    return phone === 'iPhone' || /[A-Z]/.test(action.code) ? [] : [`tel:${encodeURIComponent(action.code)}`];
  if (action.kind === 'call') return [`tel:${action.number}`];
  if (action.kind === 'sms') return [`sms:${action.to}${phone === 'iPhone' ? '&' : '?'}body=${action.body}`];
  return [];
}

for (const [phone, userAgent] of Object.entries(PHONES) as [keyof typeof PHONES, string][]) {
  test(`on ${phone}: a code can be dialled or written by a live link, an unconfirmed one only after its own press`, async ({
    app,
  }) => {
    for (const [id, name] of Object.entries(NAMES)) {
      const page = await app.context.newPage();
      const cdp = await app.context.newCDPSession(page);
      await cdp.send('Emulation.setUserAgentOverride', { userAgent });
      await page.goto(`${app.origin}/popup.html?guide=${id}`);
      await page.getByRole('heading', { level: 1, name }).waitFor();
      for (const channel of await channelsOn(page, id)) {
        const dial = async () =>
          (await readCard(page, channel.id)).links.filter((href) => /^(tel|sms):/.test(href));
        if (doubtful(channel)) {
          expect.soft(await dial(), channel.id).toEqual([]);
          if (channel.action.kind !== 'none')
            await card(page, channel).getByRole('button', { name: guide.useAnyway['zh-CN'] }).click();
        }
        expect.soft(await dial(), channel.id).toEqual(link(channel.action, phone));
      }
    }
  });
}

test('on a computer: no code is a link, and copying puts exactly the code on the clipboard', async ({
  app,
}) => {
  const page = await openGuide(app, 'Smart', 'zh-CN');
  expect(await page.locator('a[href^="tel:"], a[href^="sms:"]').count()).toBe(0);
  const balance = page.locator('[data-channel="trc-1201"]');
  await balance.getByRole('button', { name: '复制 *1201#' }).click();
  await expect(balance.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1);
  const sms = page.locator('[data-channel="smart-sms-808"]');
  await sms.getByRole('button', { name: guide.useAnyway['zh-CN'] }).click();
  const pasted = async () => {
    const field = await app.context.newPage();
    await field.goto('data:text/html,<textarea autofocus></textarea>');
    await field.locator('textarea').click();
    await field.keyboard.press('ControlOrMeta+v');
    const text = await field.locator('textarea').inputValue();
    await field.close();
    return text;
  };
  expect(await pasted()).toBe('*1201#');
  await page.bringToFront();
  await sms.getByRole('button', { name: '复制 ON' }).click();
  await expect(sms.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1);
  expect(await pasted()).toBe('ON');
});
