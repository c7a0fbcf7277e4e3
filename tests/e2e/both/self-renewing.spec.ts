import { addDays, civilDateAt } from '@/lib/civil';
import type { Sim } from '@/lib/sims/schema';
import { expect, stored, test } from '../support/app';
import { dueSim } from '../support/reminders';
import type { View } from '../support/view';

const today = civilDateAt(Date.now());
const record = async (view: View) => (await stored(view))['sim:one'] as Sim;
/** A SIM whose plan renews itself on that day, as the user saw today. */
const renewing = (on: string, more: object = {}) => ({
  ...dueSim(0),
  plan: { name: 'KADO', price: { minor: 600, currency: 'USD' }, validity: { count: 30, unit: 'day' } },
  planEnds: { on },
  autoRenewal: { state: 'on', seenAt: Date.now() },
  ...more,
});

test('before it renews itself: no "renew now", but the balance with its code, the price and what was seen last', async ({
  app,
}) => {
  const balance = { amount: { minor: 240, currency: 'USD' }, seenAt: Date.now() };
  const view = await app.seed({ 'sim:one': renewing(addDays(today, 1), { balance }) });
  await view.says('明天自动续费，余额够吗？');
  await view.says('续费需要 $6.00 · 上次看到 $2.40，今天');
  await view.find({ role: 'button', name: '拨 *1201# 查余额' });
  expect(await view.has({ role: 'button', name: '已续费' })).toBe(false);
  await view.click({ role: 'button', name: '记下余额' });
  await view.type({ css: 'dialog input[inputmode=decimal]' }, '7.20');
  await view.click({ role: 'button', name: '保存' });
  await view.says('已记下余额 $7.20');
  expect((await record(view)).balance?.amount.minor).toBe(720);
  await view.click({ role: 'button', name: '撤销' });
  await expect.poll(async () => (await record(view)).balance?.amount.minor).toBe(240);
});

test('after it should have: "did it renew?", yes moves the date on, no asks to renew by hand', async ({
  app,
}) => {
  const due = addDays(today, -2);
  const view = await app.seed({ 'sim:one': renewing(due) });
  await view.says('自动续上了吗？');
  await view.click({ role: 'button', name: '没有' });
  await view.says('已记下没续上');
  expect((await record(view)).autoRenewal.state).toBe('unknown');
  await view.find({ role: 'button', name: '已续费' });
  await view.click({ role: 'button', name: '撤销' });
  await view.click({ role: 'button', name: '续上了' });
  await expect.poll(async () => (await record(view)).planEnds?.on).toBe(addDays(due, 30));
});

test('the number is lost in words of its own; a snooze is taken back to the one before', async ({ app }) => {
  const until = Date.now() + 3 * 3_600_000;
  const numberEnds = { on: addDays(today, -70) };
  const view = await app.seed({ 'sim:one': { ...dueSim(until), planEnds: undefined, numberEnds } });
  await view.says('主余额已过期，不能打出也不能接入。');
  await view.says(/最早 .* 会失去这个号码（还有 111 天）/);
  await view.click({ role: 'button', name: '稍后提醒' });
  await view.click({ role: 'button', name: '明天 09:00' });
  await expect.poll(async () => (await record(view)).snoozedUntil).not.toBe(until);
  await view.click({ role: 'button', name: '撤销' });
  await expect.poll(async () => (await record(view)).snoozedUntil).toBe(until);
});

test('a first SIM in three: its number, its plan, and one tap for the date', async ({ app }) => {
  const view = await app.openPage('popup.html');
  await view.type({ css: 'input[type=tel]' }, '096 123 4567');
  await view.click({ role: 'button', name: '添加第一张卡' });
  await view.choose('select:has([value=own])', 'smart-laor-600');
  await view.click({ role: 'button', name: '/^今天刚办/' });
  await view.click({ role: 'button', name: '保存' });
  await view.says('096 123 4567');
  const [sim] = Object.values(await stored(view)).filter((value) => (value as Sim).carrier) as Sim[];
  expect(sim).toMatchObject({
    carrier: 'smart',
    plan: { id: 'smart-laor-600' },
    planEnds: { on: addDays(today, 30) },
  });
});
