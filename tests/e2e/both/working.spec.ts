import { expect, stored, test } from '../support/app';
import { dueSim, sentIn, shown } from '../support/reminders';

test('"Is it working?" tells the next reminder, the alarm that will bring it, and what was sent', async ({
  app,
}) => {
  const due = Date.now() + 10_000;
  const seeded = await app.seed({ 'sim:one': dueSim(due) });
  const page = await app.openPage('options.html#reminders');
  await page.says('下一次提醒');
  await page.says('Card one · 套餐到期，该续费');
  await page.says('因为你推迟了');
  await page.says(/今天 \d\d:\d\d 会醒来检查/);
  await page.says(app.kind === 'chromium' ? '浏览器已允许' : '这个浏览器查不到');
  await page.says('还没有发过');
  await expect.poll(async () => sentIn(await stored(seeded)), { timeout: 60_000 }).toHaveLength(1);
  await page.says(/最近发出的提醒\s+今天 \d\d:\d\d\s+Card one\s+套餐到期，该续费/);
});

test('the test notification is shown, and the page asks whether it was seen', async ({ app }) => {
  const page = await app.openPage('options.html#reminders');
  await page.click({ role: 'button', name: '发送测试通知' });
  await page.says('屏幕上看到测试通知了吗？');
  if (app.kind === 'chromium') expect(await shown(page)).toEqual(['test']);
  await page.click({ role: 'button', name: '没看到' });
  await page.says('桌面的 设置 › 通知');
});
