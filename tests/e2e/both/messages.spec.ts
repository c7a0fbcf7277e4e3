import { common } from '@/lib/i18n/messages/common';
import { sms } from '@/lib/i18n/messages/sms';
import { formatText } from '@/lib/i18n/text';
import { expect, stored, test } from '../support/app';
import { chooseFile } from '../support/files';

const zh = (text: Parameters<typeof formatText>[0], params = {}) => formatText(text, 'zh-CN', params);
const sim = (id: string, carrier: string, number: string) => ({
  version: 1,
  id,
  carrier,
  number,
  label: id,
  createdAt: 1,
  updatedAt: 1,
});
const SIMS = {
  'sim:one': sim('one', 'smart', '+855961234567'),
  'sim:two': sim('two', 'metfone', '+855971234567'),
};
const save = (n: number) => ({ role: 'button', name: zh(sms.saveSelected, { n }) });
const unchanged = expect.objectContaining({ updatedAt: 1 });

test('a pasted message is kept by one press, and taken back by undo', async ({ app }) => {
  const control = await app.seed(SIMS);
  const view = await app.openPage('options.html#messages');
  await view.type({ css: 'textarea' }, 'Smart: plan of 096 123 4567 ends 25/12/2027. Main balance $2.40');
  await view.find(save(1));
  expect((await stored(control))['sim:one']).toEqual(unchanged);
  await view.click(save(1));
  await view.says(zh(sms.saved, { n: 1 }));
  expect((await stored(control))['sim:one']).toMatchObject({
    planEnds: { on: '2027-12-25' },
    balance: { amount: { minor: 240, currency: 'USD' } },
  });
  await view.click({ role: 'button', name: common.undo['zh-CN'] });
  await view.says(common.undone['zh-CN']);
  expect((await stored(control))['sim:one']).toEqual(SIMS['sim:one']);
});

test('a day that can be read two ways is asked, and kept as chosen', async ({ app }) => {
  const control = await app.seed(SIMS);
  const view = await app.openPage('options.html#messages');
  await view.type({ css: 'textarea' }, 'Your plan of 096 123 4567 ends on 05/06/2027');
  await view.says(zh(sms.chooseDay));
  const disabled = 'document.querySelector(".bar .primary").disabled';
  expect(await view.evaluate(disabled)).toBe(true);
  await view.click({ role: 'radio', name: '/5月6日/' });
  await view.click(save(1));
  await view.says(zh(sms.saved, { n: 1 }));
  expect((await stored(control))['sim:one']).toMatchObject({ planEnds: { on: '2027-05-06' } });
});

test('what was misread is put right in its place, and only that is kept', async ({ app }) => {
  const control = await app.seed(SIMS);
  const view = await app.openPage('options.html#messages');
  await view.type({ css: 'textarea' }, 'Smart: plan of 096 123 4567 ends 25/12/2027. Main balance $2.40');
  await view.click({ role: 'button', name: `/^${common.edit['zh-CN']} *${sms.clockPlan['zh-CN']}/` });
  await view.fill({ css: '.edit-fact [type=date]' }, '2027-12-26');
  await view.click({ role: 'button', name: `/^${common.edit['zh-CN']} *${common.balance['zh-CN']}/` });
  await view.fill({ css: '.edit-fact input' }, '3.75');
  await view.click(save(1));
  await view.says(zh(sms.saved, { n: 1 }));
  expect((await stored(control))['sim:one']).toMatchObject({
    planEnds: { on: '2027-12-26' },
    balance: { amount: { minor: 375, currency: 'USD' } },
  });
});

test('a file of many is read into a list, and all of it kept in one write', async ({ app }) => {
  const control = await app.seed(SIMS);
  const view = await app.openPage('options.html#messages');
  const rows = [
    ['2026-11-20', 'Smart: plan of 096 123 4567 renewed, valid until 20/12/2026'],
    ['2026-10-20', 'Smart: plan of 096 123 4567 renewed, valid until 20/11/2026'],
    ['2026-11-21', 'Metfone: your plan expires tomorrow'],
    ['2026-11-21', 'Dinner at eight?'],
    ['2026-11-21', 'Your load balance is P25.00. Text HELP'],
  ];
  await chooseFile(view, 'sms.csv', `date,body\n${rows.map(([d, text]) => `${d},"${text}"`).join('\n')}\n`);
  await view.says(zh(sms.review, { n: 3 }));
  await view.says(zh(sms.passedOver, { n: 1 }));
  await view.says(zh(sms.passedForeign, { n: 1 }));
  await view.click(save(2));
  await view.says(zh(sms.saved, { n: 2 }));
  const now = await stored(control);
  expect(now['sim:one']).toMatchObject({ planEnds: { on: '2026-12-20' } });
  // "Tomorrow" counts from the day on which the message came.
  expect(now['sim:two']).toMatchObject({ planEnds: { on: '2026-11-22' } });
});

const BAD = [
  ['empty', 'empty.txt', ' \n\n', sms.empty],
  ['binary', 'photo.txt', 'PNG\u0000\u0001', sms.binary],
  ['10 MB', 'big.txt', { repeat: 'Plan ends 25/12/2027\n', times: 500_000 }, sms['too-large']],
  ['of the Philippine Smart', 'ph.txt', 'Smart: your load of P50 expires 25/12/2027', sms.foreign],
  ['HTML without a fact', 'page.html', '<p><b>Hello</b> there</p>', sms.nothing],
  ['right-to-left marks alone', 'marks.txt', '\u202e\u200f\u202e', sms.empty],
] as const;

test('what is no message gets an answer in words, and nothing is kept', async ({ app }) => {
  const control = await app.seed(SIMS);
  const view = await app.openPage('options.html#messages');
  for (const [what, name, content, answer] of BAD) {
    await chooseFile(view, name, content);
    await test.step(what, () => view.says(zh(answer)));
  }
  // Pasted, it gets the same answers; what is empty is asked about by nobody.
  for (const [what, , content, answer] of BAD.filter(([, , , answer]) => answer !== sms.empty)) {
    const text =
      typeof content === 'string'
        ? JSON.stringify(content)
        : `${JSON.stringify(content.repeat)}.repeat(${content.times})`;
    await view.evaluate(`(() => {
      const field = document.querySelector('textarea');
      field.value = ${text};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await test.step(`${what}, pasted`, () => view.says(zh(answer)));
  }
  expect(await stored(control)).toEqual(SIMS);
});
