// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PORTALS } from '../tests/portals/places.mjs';
import { SITES } from '../tests/portals/sites.mjs';
import { fillByHelper, helperSays, pressButton, signIn, typeInto, until } from './demo-person.mjs';
import { ROOT } from './run.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('./demo-person.mjs').PortalName} PortalName */

const PICTURES = join(ROOT, '.output/demo');
const POPUP = { width: 380, height: 600 };
const API = '(globalThis.browser ?? globalThis.chrome)';
const MINUTE_MS = 60_000;
const PHNOM_PENH_OFFSET_MS = 7 * 3_600_000;

/** The four accounts of the demo portals as SIMs: what is typed, and the catalogue's plan that comes nearest. */
const CARDS = [
  { site: 'smart', label: '我的 Smart', plan: 'smart-laor-600' },
  { site: 'metfone', label: '路由器', plan: 'metfone-kado-600' },
  { site: 'cellcard', label: '妈妈的卡', plan: 'cellcard-serey-400' },
  { site: 'cpm', label: '邮政卡', plan: '' },
];

/** Wall clock in Phnom Penh: `2026-11-24T19:05:00.000`. @param {number} instant */
const wallClock = (instant) => new Date(instant + PHNOM_PENH_OFFSET_MS).toISOString().slice(0, -1);
/** @param {number} instant */
const time = (instant) => wallClock(instant).slice(11, 19);
/** @param {string} name */
const siteOf = (name) => {
  const site = SITES.find(({ id }) => id === name);
  if (!site) throw new Error(`no demo portal ${name}`);
  return site;
};

/** One run of the whole main job, as a person goes through it. */
class Demo {
  /** When the first SIM is to be reminded of. */
  due = 0;

  /** @param {BrowserContext} context @param {string} origin */
  constructor(context, origin) {
    this.context = context;
    this.origin = origin;
  }

  /** @param {string} path @param {{ width: number, height: number }} [size] */
  async open(path, size = POPUP) {
    const page = await this.context.newPage();
    await page.setViewportSize(size);
    await page.goto(`${this.origin}/${path}`);
    return page;
  }

  /** What the extension has stored. @param {Page} page @returns {Promise<Record<string, any>>} */
  stored(page) {
    return page.evaluate(`${API}.storage.local.get(null)`);
  }

  /** Types the four SIMs into the popup's form; the first with a reminder at `due`. */
  async addSims() {
    const page = await this.open('popup.html');
    await picture(page, '1-popup-empty');
    for (const { site, label, plan } of CARDS) {
      const { number, daysLeft } = siteOf(site);
      const first = site === 'smart';
      // The first full minute that leaves time to type.
      if (first) this.due = Math.ceil((Date.now() + 15_000) / MINUTE_MS) * MINUTE_MS;
      await pressButton(page, first ? '添加第一张卡' : '添加 SIM 卡');
      await typeInto(page, '号码', number);
      if (site === 'cpm') await page.getByLabel('运营商', { exact: true }).selectOption('cpm');
      await page.getByLabel('套餐', { exact: true }).selectOption(plan);
      const ends = wallClock((first ? this.due : Date.now()) + daysLeft * 86_400_000).slice(0, 10);
      await page.getByLabel('套餐到期日').fill(ends);
      await page.getByText('更多：').click();
      await typeInto(page, '名称', label);
      if (first) {
        await pressButton(page, '单独设置');
        await page.getByLabel('几点').first().fill(wallClock(this.due).slice(11, 16));
        await picture(page, '1-sim-form');
      }
      await pressButton(page, '保存');
      await page.getByText('已保存').waitFor();
    }
    const alarms = /** @type {{ scheduledTime: number }[]} */ (await page.evaluate(`${API}.alarms.getAll()`));
    const kept = Object.keys(await this.stored(page)).filter((key) => key.startsWith('sim:'));
    await page.close();
    const again = await this.open('popup.html');
    await picture(again, '1-popup-four-sims');
    await again.close();
    if (kept.length !== CARDS.length) throw new Error(`${kept.length} SIMs were kept`);
    const set = alarms.map(({ scheduledTime }) => time(scheduledTime));
    return `four SIMs typed into the popup and kept; one alarm is set, for ${set.join(' and ')} in Phnom Penh`;
  }

  async saveProfile() {
    const page = await this.open('options.html#settings', { width: 1100, height: 900 });
    await typeInto(page, '姓', 'Sok');
    await typeInto(page, '名', 'Dara');
    await typeInto(page, '电子邮箱', 'dara@example.com');
    await page
      .locator('form', { has: page.getByLabel('电子邮箱') })
      .getByRole('button', { name: '保存' })
      .click();
    await page.getByText('已保存').waitFor();
    await picture(page, '2-settings');
    const { profile } = await this.stored(page);
    await page.close();
    return `name and e-mail for the forms are kept: ${profile.givenName} ${profile.familyName}, ${profile.email}`;
  }

  async readGuide() {
    const page = await this.open('popup.html');
    await pressButton(page, '续费指南');
    await page.locator('.guide-carrier', { hasText: 'Smart' }).click();
    const card = page.locator('[data-channel="smart-sms-808"]');
    await card.scrollIntoViewIfNeeded();
    const badge = (await card.locator('header .badge').textContent())?.trim();
    const instead = await card.locator('.guide-instead-row code').allInnerTexts();
    await picture(page, '3-guide-smart');
    await page.close();
    return `Smart's guide: “ON → 808” is marked “${badge}”, and offers ${instead.join(' and ')} instead`;
  }

  async addPortal() {
    const page = await this.open('popup.html?guide=cpm');
    const { account } = PORTALS.cpm;
    const pattern = `${new URL(account).origin}/*`;
    const allowed = () => page.evaluate(`${API}.permissions.contains({ origins: ['${pattern}'] })`);
    if (await allowed()) throw new Error(`${pattern} was allowed before it was asked for`);
    await pressButton(page, '添加我的门户网址');
    await page.locator('dialog input').click();
    await page.keyboard.type(account);
    await page.locator('dialog [type=submit]').click();
    await page.getByText('已添加').waitFor();
    await picture(page, '4-portal-added');
    if (!(await allowed())) throw new Error(`${pattern} is not allowed`);
    await page.close();
    return `own portal added for CPM: ${pattern} asked for in that press, and allowed`;
  }

  /** Finds the switch on one portal, then fills its top-up form; checks both on the page itself. @param {PortalName} name */
  async visit(name) {
    const page = await signIn(this.context, name);
    const words = await helperSays(page, /自动续费在这里[^\n]*/);
    await picture(page, `${name}-found`);
    const { autoRenewal } = await page.evaluate(() => fetch('/api/account').then((answer) => answer.json()));
    if (autoRenewal !== siteOf(name).autoRenewal) throw new Error('the control was clicked');
    await page.goto(PORTALS[name].topUp);
    const label = CARDS.find(({ site }) => site === name)?.label ?? '';
    const filled = await fillByHelper(page, name, label);
    await picture(page, `${name}-filled`);
    if (await page.inputValue('[name=captcha]')) throw new Error('the captcha was filled');
    await page.close();
    return `${name}: “${words}”; filled ${Object.values(filled).join(', ')}; the captcha is left to the person`;
  }

  async remind() {
    const page = await this.open('action.html', { width: 760, height: 700 });
    const { label } = CARDS[0] ?? {};
    // Its entry is written when the notification is on the screen, and not before. Other SIMs may have been told of earlier.
    const entry = async () => {
      const all = await this.stored(page);
      /** @type {{ at: number, about: { simId: string }[] }[]} */
      const entries = all.log?.entries ?? [];
      return entries.find(({ about }) => about.some(({ simId }) => all[`sim:${simId}`]?.label === label));
    };
    const { at } = await until('the reminder', entry, Math.max(0, this.due - Date.now()) + 30_000);
    await picture(page, '9-reminder');
    await page.close();
    if (at < this.due) throw new Error(`the reminder came too early, at ${time(at)}`);
    return `a notification for ${label} at ${time(at)}, from the alarm for ${time(this.due)}`;
  }

  async renew() {
    const page = await this.open('popup.html');
    const ends = async () =>
      Object.values(await this.stored(page)).find((sim) => sim.label === CARDS[0]?.label)?.planEnds.on;
    const before = await ends();
    await page.locator('.sim-row', { hasText: CARDS[0]?.label }).click();
    await pressButton(page, '已续费');
    await page.getByText('已记为续费').waitFor();
    const after = await ends();
    await picture(page, '10-renewed');
    await page.close();
    if (!(after > before)) throw new Error(`the date went from ${before} to ${after}`);
    return `“Renewed” rolled the date of ${CARDS[0]?.label} from ${before} to ${after}, with undo`;
  }
}

/** @param {Page} page @param {string} name */
const picture = (page, name) => page.screenshot({ path: join(PICTURES, `${name}.png`) });

/**
 * The whole main job with nobody watching: SIMs, the guide, the carriers' pages, find, fill, remind. Prints a line a step.
 * @param {{ context: BrowserContext, origin: string }} browser
 * @returns {Promise<number>} how many steps failed
 */
export async function runDemo({ context, origin }) {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const demo = new Demo(context, origin);
  const steps = [
    () => demo.addSims(),
    () => demo.saveProfile(),
    () => demo.readGuide(),
    () => demo.addPortal(),
    ...CARDS.map(
      ({ site }) =>
        () =>
          demo.visit(/** @type {PortalName} */ (site)),
    ),
    () => demo.remind(),
    () => demo.renew(),
  ];
  let failed = 0;
  for (const [i, step] of steps.entries()) {
    try {
      console.log(`${i + 1}. ✓ ${await step()}`);
    } catch (error) {
      failed += 1;
      console.log(`${i + 1}. ✗ ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  }
  console.log(`Pictures: .output/demo/. ${steps.length - failed} of ${steps.length} steps done.`);
  return failed;
}
