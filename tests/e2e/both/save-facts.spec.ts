import { addDays, civilDateAt, instantAt } from '@/lib/civil';
import { page as words } from '@/lib/i18n/messages/page';
import { formatText, type Text } from '@/lib/i18n/text';
import type { Sim } from '@/lib/sims/schema';
import { PORTALS } from '@/tests/portals/places.mjs';
import { SITES } from '@/tests/portals/sites.mjs';
import { API, type App, expect, stored, test } from '../support/app';
import { Helper } from '../support/helper';
import type { View } from '../support/view';
import { addOwnPortal, type PortalName, signIn } from '../support/visit';

const zh = (text: Text, params = {}) => formatText(text, 'zh-CN', params);
const cents = (price: string): number => Math.round(Number(price.slice(1)) * 100);
const simIn = async (control: View) => (await stored(control))['sim:one'] as Sim;

/** The user's SIM of that site, of which nothing but the number is known yet. */
const bare = (site: (typeof SITES)[number]) => ({
  version: 1,
  id: 'one',
  label: 'My card',
  carrier: site.id,
  number: `+855${site.number.replace(/\D/g, '').slice(1)}`,
  createdAt: 1,
  updatedAt: 1,
});

async function visit(app: App, site: (typeof SITES)[number], more: object = {}) {
  if (site.id === 'cpm') await addOwnPortal(app);
  const control = await app.seed({ 'sim:one': { ...bare(site), ...more } });
  const portal = await signIn(app, site.id as PortalName);
  return { control, portal, helper: new Helper(portal, control, site.host) };
}

/** Days are those of Phnom Penh; a test that lives across its midnight reads the day before. */
for (const site of SITES) {
  test(`${site.id}: plan, price, end, balance and auto-renewal are kept by one press, once, and the reminders follow`, async ({
    app,
  }) => {
    const { control, portal, helper } = await visit(app, site);
    const alarms = () => control.evaluate<{ scheduledTime: number }[]>(`${API}.alarms.getAll()`);
    const before = Date.now();
    await helper.press(zh(words.saveToSim));
    await helper.says(zh(words.saveTitle));
    expect(await simIn(control)).toMatchObject({ updatedAt: 1 });
    // One demo plan has its length in its name.
    const n = site.id === 'cpm' ? 6 : 5;
    await helper.press(zh(words.save, { n }));
    await helper.says(zh(words.saved, { sim: 'My card' }));

    const kept = await simIn(control);
    const on = addDays(civilDateAt(before), site.daysLeft);
    expect(kept).toMatchObject({
      label: 'My card',
      number: bare(site).number,
      plan: { name: site.plan, price: { minor: cents(site.price), currency: 'USD' } },
      planEnds: { on },
      balance: { amount: { minor: cents(site.balance), currency: 'USD' } },
      autoRenewal: { state: site.autoRenewal ? 'on' : 'off' },
    });
    expect(kept.plan?.validity).toEqual(site.id === 'cpm' ? { count: 30, unit: 'day' } : undefined);
    for (const seenAt of [kept.balance?.seenAt, kept.autoRenewal.seenAt])
      expect(seenAt).toBeGreaterThanOrEqual(before - 60_000);
    await expect.poll(alarms).toHaveLength(1);
    expect((await alarms())[0]?.scheduledTime).toBeLessThan(instantAt(addDays(on, 1), '00:00'));

    // Looked at again, there is nothing left to keep, and nothing is written.
    await portal.page.reload();
    await portal.find({ css: PORTALS[site.id as PortalName].ready });
    await helper.press(zh(words.saveToSim));
    await helper.says(zh(words.allSame));
    expect((await helper.peek())?.text).not.toMatch(/保存 \d/);
    expect(await simIn(control)).toEqual(kept);
  });
}

const smart = SITES[0] as (typeof SITES)[number];

test('what was kept is taken back by undo, to what the user had typed', async ({ app }) => {
  const typed = {
    plan: { name: 'Laor! 6', price: { minor: 500, currency: 'USD' }, validity: { count: 30, unit: 'day' } },
    planEnds: { on: '2031-01-31', at: '18:00' },
    snoozedUntil: Date.parse('2031-01-01'),
    note: 'mine',
  };
  const { control, helper } = await visit(app, smart, typed);
  await helper.press(zh(words.saveToSim));
  // Old and new side by side, and a conflict is said.
  await helper.says(zh(words.before, { value: '$5.00' }));
  await helper.says(zh(words.before, { value: '2031年1月31日' }));
  await helper.says(zh(words['doubt-earlier']));
  // One of them is left out.
  await helper.press(zh(words['fact-balance']));
  await helper.press(zh(words.save, { n: 3 }));
  await helper.says(zh(words.saved, { sim: 'My card' }));
  const kept = await simIn(control);
  expect(kept).toMatchObject({ note: 'mine', plan: { price: { minor: 600 }, validity: { count: 30 } } });
  expect(kept.balance).toBeUndefined();
  expect(kept.snoozedUntil).toBeUndefined();
  expect(kept.planEnds?.on).not.toBe('2031-01-31');
  await helper.press(zh(words.undo));
  await helper.says(zh(words.undone));
  expect(await simIn(control)).toMatchObject({
    ...typed,
    plan: { ...typed.plan, oneOff: false },
    autoRenewal: { state: 'unknown' },
  });
  expect((await simIn(control)).balance).toBeUndefined();
});

test('a plan that the user named himself is not replaced unless he ticks it', async ({ app }) => {
  const { control, helper } = await visit(app, smart, { plan: { name: 'Grandmother', oneOff: true } });
  await helper.press(zh(words.saveToSim));
  await helper.says(zh(words['doubt-other-plan']));
  await helper.press(zh(words.save, { n: 3 }));
  await helper.says(zh(words.saved, { sim: 'My card' }));
  expect((await simIn(control)).plan).toEqual({ name: 'Grandmother', oneOff: true });
  await helper.press(smart.plan);
  await helper.press(zh(words.save, { n: 1 }));
  await expect.poll(async () => (await simIn(control)).plan?.name).toBe(smart.plan);
});

test('the account of a number that no SIM has is asked about, and can be noted as a new SIM', async ({
  app,
}) => {
  const { control, helper } = await visit(app, smart, { number: '+855961112223' });
  await helper.press(zh(words.saveToSim));
  await helper.says(zh(words['whose-other-number'], { number: '•••• 567' }));
  expect((await helper.peek())?.text).not.toContain(zh(words['fact-balance']));
  await helper.press(zh(words.newSim, { number: '•••• 567' }));
  await helper.press(zh(words.save, { n: 5 }));
  await helper.says(/已保存到 /);
  const sims = Object.values(await stored(control)).filter((value) => (value as Sim).carrier === 'smart');
  expect(sims).toHaveLength(2);
  expect(sims).toContainEqual(
    expect.objectContaining({ number: '+855961234567', plan: expect.objectContaining({ name: smart.plan }) }),
  );
  expect(await simIn(control)).toMatchObject({ updatedAt: 1, number: '+855961112223' });
});
