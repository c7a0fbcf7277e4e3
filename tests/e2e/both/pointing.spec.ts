import { page as words } from '@/lib/i18n/messages/page';
import { portals as list } from '@/lib/i18n/messages/portals';
import type { App as AppOf } from '../support/app';
import { App, expect, stored, test } from '../support/app';
import { chooseFile } from '../support/files';
import { Helper } from '../support/helper';
import type { View } from '../support/view';

const HOST = 'www.smart.com.kh';
const TOP_UP = `https://${HOST}/top-up`;
const PLANS = `https://${HOST}/plans`;
const KEPT = `target:https://${HOST}`;
const zh = (text: { 'zh-CN': string }) => text['zh-CN'];

async function visit(app: AppOf, control: View, url = TOP_UP): Promise<Helper> {
  const portal = await app.open(url);
  await portal.find({ css: url === TOP_UP ? '#topup-phone' : '.price' });
  return new Helper(portal, control, HOST);
}

const isFound = (helper: Helper) => helper.says('找到 1 处');

/** The page has no such option: what is pointed at stands for the one that the finder would miss. */
async function point(helper: Helper): Promise<void> {
  await helper.press(zh(words.notFoundShort));
  await helper.press(zh(words.pointMyself));
  await helper.says(zh(words.pickTitle));
}

/** The text of the file that a press hands out. */
async function downloaded(view: View, press: () => Promise<void>): Promise<string> {
  await view.evaluate(`(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => { blob.text().then((text) => { globalThis.handedOut = text; }); return make(blob); };
  })()`);
  await press();
  await expect.poll(() => view.evaluate('typeof handedOut')).toBe('string');
  return view.evaluate<string>('handedOut');
}

test('by the mouse: kept, not pressed, found at the next visit, exported, and taken over by another user', async ({
  app,
  portals,
  lang,
}, info) => {
  const control = await app.openPage('popup.html');
  const helper = await visit(app, control);
  await point(helper);
  const before = await helper.portal.evaluate<string>('document.querySelector("output").textContent');
  const box = await helper.portal.evaluate<{ x: number; y: number }>(`(() => {
    const button = document.querySelector('form button');
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y } = button.getBoundingClientRect();
    return { x, y };
  })()`);
  await helper.clickAt(box.x + 8, box.y + 8);
  await isFound(helper);
  expect(await helper.portal.evaluate('document.querySelector("output").textContent')).toBe(before);
  const kept = (await stored(control))[KEPT];
  expect(kept).toMatchObject({ role: 'button', kind: 'button' });

  await helper.portal.page.reload();
  await isFound(helper);
  await helper.portal.page.close();
  const away = await visit(app, control, PLANS);
  await away.press(zh(words.notFoundShort));
  await away.says(zh(words.misfit));

  const full = await app.openPage('options.html#portals');
  const recipe = await downloaded(full, () => full.click({ role: 'button', name: zh(list.export) }));
  expect(JSON.parse(recipe)).toEqual({
    bantorRecipe: 1,
    origin: `https://${HOST}`,
    carrier: 'smart',
    targets: [kept],
  });

  const other = new App(info.project.name === 'firefox' ? 'firefox' : 'chromium', portals.port, lang);
  try {
    await other.start();
    const theirs = await other.openPage('options.html#portals');
    await chooseFile(theirs, 'bantor.json', recipe);
    await theirs.says(`https://${HOST}`);
    expect(await stored(theirs)).toEqual({});
    await theirs.click({ role: 'button', name: zh(list.takeOnly) });
    await theirs.says(zh(list.taken));
    expect((await stored(theirs))[KEPT]).toEqual(kept);
    await isFound(await visit(other, theirs));
  } finally {
    await other.dispose();
  }
});

test('by the keyboard alone; "not this one" forgets it', async ({ app }) => {
  const control = await app.openPage('popup.html');
  const helper = await visit(app, control);
  await point(helper);
  const { keyboard } = helper.portal.page;
  await keyboard.press('ArrowDown');
  await expect.poll(async () => (await helper.peek())?.ring).toBeTruthy();
  await keyboard.press('Enter');
  await isFound(helper);
  await expect.poll(async () => KEPT in (await stored(control))).toBe(true);
  await helper.press(zh(words.notThis));
  await expect.poll(async () => KEPT in (await stored(control))).toBe(false);
});
