import { common } from '@/lib/i18n/messages/common';
import { csv } from '@/lib/i18n/messages/csv';
import { popup } from '@/lib/i18n/messages/popup';
import { sims as words } from '@/lib/i18n/messages/sims';
import { formatText } from '@/lib/i18n/text';
import { toCsv } from '@/lib/share/csv/write';
import type { Sim } from '@/lib/sims/schema';
import { expect, stored, test } from '../support/app';
import { chooseFile } from '../support/files';

const zh = (text: Parameters<typeof formatText>[0], params = {}) => formatText(text, 'zh-CN', params);
const sim = (i: number): Sim => ({
  version: 1,
  id: `s${i}`,
  carrier: i % 2 ? 'metfone' : 'smart',
  label: `Card ${i}`,
  number: `+855${i % 2 ? '97' : '96'}${1000000 + i}`,
  plan: { name: 'Own', validity: { count: 30, unit: 'day' }, oneOff: false },
  planEnds: { on: '2030-01-01' },
  autoRenewal: { state: 'unknown' },
  items: [],
  renewals: [],
  createdAt: i,
  updatedAt: 1,
});
const many = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`sim:s${i}`, sim(i)]));
const button = (name: string) => ({ role: 'button', name });

test('300 SIMs: found by carrier, all renewed in one press, and taken back', async ({ app }) => {
  const control = await app.seed(many(300));
  const view = await app.openPage('options.html');
  await view.says(zh(words.count, { n: 300, all: 300 }));
  await view.type({ css: 'input[type=search]' }, 'metfone');
  await view.says(zh(words.count, { n: 150, all: 300 }));
  await view.click({ role: 'checkbox', name: zh(words.selectAll, { n: 150 }) });
  await view.click(button(zh(words.renewed)));
  await view.says(zh(words.changed, { n: 150 }));
  const ends = async () => {
    const all = Object.entries(await stored(control)).filter(([key]) => key.startsWith('sim:'));
    return all.filter(([, value]) => (value as Sim).planEnds?.on === '2030-01-31').length;
  };
  expect(await ends()).toBe(150);
  await view.click(button(common.undo['zh-CN']));
  await view.says(common.undone['zh-CN']);
  expect(await ends()).toBe(0);
  expect((await stored(control))['sim:s1']).toEqual(sim(1));
});

test('many are deleted by keyboard alone, and brought back', async ({ app }) => {
  const control = await app.seed(many(3));
  const view = await app.openPage('options.html');
  const all = await view.find({ role: 'checkbox', name: zh(words.selectAll, { n: 3 }) });
  await all.focus();
  await view.page.keyboard.press(' ');
  const remove = await view.find(button(common.delete['zh-CN']));
  await remove.focus();
  await view.page.keyboard.press('Enter');
  await view.says(popup.emptyTitle['zh-CN']);
  const undo = await view.find(button(common.undo['zh-CN']));
  await undo.focus();
  await view.page.keyboard.press('Enter');
  await view.says(zh(words.count, { n: 3, all: 3 }));
  expect(await stored(control)).toMatchObject(many(3));
});

test('a table goes out and comes in: previewed, broken rows named, nothing else touched', async ({ app }) => {
  const before = many(3);
  const control = await app.seed(before);
  const view = await app.openPage('options.html');
  await view.click(button(zh(csv.title)));
  const table = toCsv(Object.values(before)).replace('Card 1', '店铺');
  await chooseFile(view, 'sims.csv', `${table}Bad,,smart,12,,,,,,05/06/2027,,,,,,,\r\n`);
  await view.says(formatText(csv.summary, 'zh-CN', { added: 0, changed: 1, same: 2 }));
  await view.says(csv['reason-number']['zh-CN']);
  expect(await stored(control)).toMatchObject(before);
  await view.click(button(zh(csv.import, { n: 1 })));
  await view.says(zh(csv.imported, { n: 1 }));
  const after = await stored(control);
  expect(after['sim:s1']).toMatchObject({ label: '店铺', planEnds: { on: '2030-01-01' } });
  expect([after['sim:s0'], after['sim:s2']]).toEqual([before['sim:s0'], before['sim:s2']]);
});
