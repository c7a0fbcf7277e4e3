import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { VIEWS } from '@/components/dashboard/route';
import { CARRIERS } from '@/lib/carriers/registry';
import { addDays, civilDateAt } from '@/lib/civil';
import { guide } from '@/lib/i18n/messages/guide';
import { popup } from '@/lib/i18n/messages/popup';
import { simCard } from '@/lib/i18n/messages/sim-card';
import { simForm } from '@/lib/i18n/messages/sim-form';
import { formatText, LANGUAGES, type Text } from '@/lib/i18n/text';
import { API, type App, expect, test } from './support/app';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page now, a line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] })`,
  )) as axe.AxeResults;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary?.split('\n')[1] ?? ''}`),
  );
}

const today = civilDateAt(Date.now());
/** One of each state, with long words and with none. */
const SIMS = [
  {
    carrier: 'smart',
    number: '+855961234567',
    label: 'A label as long as one may be, so that the line is full',
    ends: 0,
  },
  { carrier: 'metfone', number: '+855971234567', label: '', ends: 2 },
  { carrier: 'cellcard', label: '家里路由器', ends: -4, autoRenewal: { state: 'on', seenAt: 1 } },
  { carrier: 'cpm', label: 'No date' },
  { carrier: 'smart', label: 'Fine', ends: 25 },
];
const sim = (i: number) => {
  const { ends, ...rest } = { ends: undefined, ...SIMS[i % SIMS.length] };
  return {
    version: 1,
    id: `sim${i}`,
    ...rest,
    plan: { name: 'Laor! $6', price: { minor: 600, currency: 'USD' }, validity: { count: 30, unit: 'day' } },
    ...(ends !== undefined && { planEnds: { on: addDays(today, ends) } }),
    createdAt: i + 1,
    updatedAt: i + 1,
  };
};
const sims = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`sim:sim${i}`, sim(i)]));

const PORTAL = {
  'portal:p': {
    id: 'p',
    carrier: 'cpm',
    origin: 'https://a.example',
    url: 'https://a.example/',
    addedAt: 1,
  },
};
const BROKEN = { 'sim:broken': { version: 1, id: 'broken' } };

for (const language of LANGUAGES) {
  const say = (text: Text) => formatText(text, language);
  for (const theme of ['light', 'dark'] as const) {
    /** The open page, brought to `path` with these records and to where `prepare` leads, and looked at there. */
    const check = async (
      page: Page,
      records: object,
      path: string,
      prepare: (page: Page) => Promise<unknown> = async () => undefined,
    ) => {
      const all = JSON.stringify({ ...records, settings: { language, theme } });
      await page.evaluate(`(async () => {
        const { local, session } = ${API}.storage;
        await Promise.all([local.clear(), session.clear()]);
        await local.set(${all});
      })()`);
      // High enough to hold it all: what a bar that sticks to the edge covers now is no target that is too small.
      await page.setViewportSize({ width: path.startsWith('popup') ? 380 : 1100, height: 5000 });
      const address = new URL(`/${path}`, page.url()).href;
      // By way of another page: an address that differs only behind its # is no new load.
      await page.goto('about:blank');
      await page.goto(address);
      await page.locator('main :is(a, button, input)').first().waitFor();
      await prepare(page);
      expect.soft(await violations(page), `${path} ${prepare.name}`).toEqual([]);
    };
    const press = (page: Page, label: Text) =>
      page
        .getByRole('button', { name: say(label) })
        .first()
        .click();
    /** The empty states, and the carriers whose guides are made of the same parts, are looked at once. */
    const thorough = language === 'zh-CN' && theme === 'light';
    const start = async (app: App) => (await app.openPage('action.html')).page as Page;

    test(`popup and SIM form in ${language}, ${theme}: axe finds nothing with 0, 1, 3 and 50 SIMs`, async ({
      app,
    }) => {
      const page = await start(app);
      await check(page, {}, 'popup.html');
      await check(page, {}, 'popup.html', async function everythingWrong() {
        await press(page, popup.addFirst);
        await page.locator('form [type=tel]').fill('12');
        await page.locator('select:has([value=own])').selectOption('own');
        await page.locator('form summary').click();
        await page.locator('form [type=submit]').click();
        await page.locator('.field-error').first().waitFor();
      });
      await check(page, sims(1), 'popup.html', async function renewedAndSnoozed() {
        await press(page, popup.renewed);
        await page.locator('.toast').waitFor();
        await press(page, popup.snooze);
        await page.getByRole('dialog').waitFor();
      });
      await check(page, { ...sims(3), ...BROKEN }, 'popup.html');
      await check(page, sims(50), 'popup.html');
      await check(page, sims(3), 'popup.html?sim=sim1&edit=1', async function allOfTheForm() {
        await page.locator('form details:not([open]) > summary').click();
        await press(page, simForm.leadsOwn);
        await press(page, simForm.itemAdd);
        await page.locator('form details [type=date]').last().fill(addDays(today, 30));
        await page.locator('.life-row').waitFor();
      });
      await check(page, sims(3), 'popup.html', async function calendarSheet() {
        await press(page, simCard.addToCalendar);
        await page.locator('svg.qr').waitFor();
      });
    });

    test(`the guide in ${language}, ${theme}: axe finds nothing`, async ({ app }) => {
      const page = await start(app);
      await check(page, {}, 'popup.html?guide=');
      for (const { id } of CARRIERS.filter((carrier) => thorough || carrier.id === 'smart')) {
        await check(page, {}, `popup.html?guide=${id}`, async function everythingOpened() {
          await page.locator('.guide-channel').first().waitFor();
          const anyway = page.getByRole('button', { name: say(guide.useAnyway) });
          for (let left = await anyway.count(); left > 0; left--) await anyway.first().click();
          await press(page, guide.sendToPhone);
          for (const plans of await page.locator('.guide-plans > summary').all()) await plans.click();
        });
      }
      await check(page, {}, 'popup.html?guide=cpm', async function addingAnAddress() {
        await press(page, guide.addPortal);
        await page.getByRole('dialog').waitFor();
      });
    });

    test(`action page and full page in ${language}, ${theme}: axe finds nothing`, async ({ app }) => {
      const page = await start(app);
      if (thorough) await check(page, {}, 'action.html');
      await check(page, sims(5), 'action.html?sims=sim0,sim1,sim2');
      for (const view of VIEWS) {
        if (thorough) await check(page, {}, `options.html#${view}`);
        await check(page, { ...sims(12), ...PORTAL }, `options.html#${view}`);
      }
      await check(page, sims(5), 'options.html#sims', async function chosenAndTable() {
        await page.locator('.sim-table input').first().check();
        await page.locator('.sims-head [aria-expanded]').click();
        await page.locator('.csv summary').click();
        const table = 'label,number,colour\nx,096 123 4567,red\nbad,12,\n';
        const file = { name: 'sims.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
        await page.locator('.csv [type=file]').setInputFiles(file);
        await page.locator('table.plain').nth(1).waitFor();
      });
      await check(page, sims(5), 'options.html#messages', async function messagesToCheck() {
        const messages = [
          'Smart: plan ends 05/06/2027. Balance $2.40',
          'Metfone: your plan expires tomorrow',
        ];
        await page.locator('textarea').fill(messages.join('\n\n'));
        await page.locator('blockquote').nth(1).waitFor();
      });
      await check(page, sims(5), 'options.html#reminders', async function helpAndLeadTimes() {
        await page.locator('summary').first().click();
        await page.locator('.rows-line button').first().click();
        await page.locator('.lead-row').first().waitFor();
      });
      await check(page, PORTAL, 'options.html#portals', async function recipeToLookAt() {
        const targets = ['a', 'b'].map((name) => ({
          selector: `#${name}`,
          name,
          role: 'switch',
          kind: 'switch',
        }));
        const recipe = { bantorRecipe: 1, origin: 'https://b.example', carrier: 'cpm', targets };
        await page.locator('textarea').fill(JSON.stringify(recipe));
        await page.locator('.recipe').waitFor();
      });
    });
  }
}
