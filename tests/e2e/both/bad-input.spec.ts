import { addDays, civilDateAt, DAY } from '@/lib/civil';
import { common } from '@/lib/i18n/messages/common';
import { popup } from '@/lib/i18n/messages/popup';
import { simForm } from '@/lib/i18n/messages/sim-form';
import { formatText, LANGUAGES, type Language, type Text } from '@/lib/i18n/text';
import { API, type App, expect, stored, test } from '../support/app';
import type { View } from '../support/view';

const sims = async (view: View) =>
  Object.entries(await stored(view)).flatMap(([key, value]) =>
    key.startsWith('sim:') ? [value as Record<string, unknown>] : [],
  );

const PLAN = 'select:has([value=own])';
const field = (label: Text, language: Language) => ({
  role: 'textbox',
  name: `/^${formatText(label, language)}/`,
});
const button = (label: Text, language: Language) => ({ role: 'button', name: formatText(label, language) });

/** The popup in that language, on an empty form. */
async function openForm(app: App, language: Language): Promise<View> {
  const view = await app.openPage('popup.html');
  await view.choose('select.language', language);
  await view.click(button(popup.addFirst, language));
  await view.find({ css: 'form.form' });
  return view;
}

for (const language of LANGUAGES) {
  const say = (text: Text) => formatText(text, language);

  test(`${language}: an impossible number is refused in words, what was typed stays, and nothing is stored`, async ({
    app,
  }) => {
    const view = await openForm(app, language);
    await view.fill(field(common.number, language), '096 12');
    await view.click(button(common.save, language));
    await view.says(say(simForm.numberShort));
    expect(await view.value('[type=tel]')).toBe('096 12');
    await view.fill(field(common.number, language), '023 123 456');
    await view.says(say(simForm.numberBad));
    expect(await sims(view)).toEqual([]);
    // Put right, the same form saves.
    await view.fill(field(common.number, language), '096 123 4567');
    await view.click(button(common.save, language));
    await view.says(say(simForm.saved));
    expect(await sims(view)).toMatchObject([{ number: '+855961234567', carrier: 'smart' }]);
  });

  test(`${language}: an amount of 1e9 is refused in words, written as it is or in full, and nothing is stored`, async ({
    app,
  }) => {
    const view = await openForm(app, language);
    await view.choose(PLAN, 'own');
    await view.fill(field(simForm.ownName, language), 'Mine');
    await view.fill(field(common.price, language), '1e9');
    await view.click(button(common.save, language));
    await view.says(say(simForm.amountBad));
    await view.fill(field(common.price, language), '1000000000');
    await view.says(say(simForm.amountHuge));
    expect(await sims(view)).toEqual([]);
    await view.fill(field(common.price, language), '6');
    await view.click(button(common.save, language));
    await view.says(say(simForm.saved));
    expect(await sims(view)).toMatchObject([
      { plan: { name: 'Mine', price: { minor: 600, currency: 'USD' } } },
    ]);
  });

  test(`${language}: a date in the past is taken for what it is: said before it is saved, lapsed afterwards`, async ({
    app,
  }) => {
    const view = await openForm(app, language);
    await view.fill({ css: 'form [type=date]' }, '2026-01-31');
    await view.says(say(simForm.datePast));
    await view.click(button(common.save, language));
    await view.says(say(simForm.saved));
    await view.says(say(popup.lapsed));
    expect(await sims(view)).toMatchObject([{ planEnds: { on: '2026-01-31' } }]);
    // A year that was typed in two digits is no date that anybody means.
    await view.click(button(popup.addSim, language));
    await view.fill({ css: 'form [type=date]' }, '0026-12-01');
    await view.click(button(common.save, language));
    await view.says(say(simForm.dateYear));
    expect(await sims(view)).toHaveLength(1);
  });

  test(`${language}: a record that can't be read is set aside and shown, the rest works, and it can be taken away and brought back`, async ({
    app,
  }) => {
    const good = { version: 1, id: 'good', carrier: 'smart', label: 'My card', createdAt: 1, updatedAt: 1 };
    const soon = civilDateAt(Date.now() + 2 * DAY);
    const bad = { ...good, id: 'bad', planEnds: { on: '2026-02-31' } };
    const control = await app.seed({
      settings: { language },
      'sim:good': {
        ...good,
        plan: { name: 'P', validity: { count: 7, unit: 'day' } },
        planEnds: { on: soon },
      },
      'sim:bad': bad,
    });
    const view = await app.openPage('popup.html');
    await view.says(formatText(popup.broken, language, { n: 1 }));
    await view.says('My card');
    const full = await app.openPage('options.html');
    await full.says(formatText(popup.broken, language, { n: 1 }));
    await full.click({ css: 'details > summary' });
    await full.says(formatText(popup.brokenField, language, { key: 'sim:bad', path: 'planEnds.on' }));
    await full.says('2026-02-31');
    // The rest works.
    await view.click(button(popup.renewed, language));
    await expect
      .poll(async () => (await stored(control))['sim:good'])
      .toMatchObject({ planEnds: { on: addDays(soon, 7) } });
    expect(await stored(control)).toMatchObject({ 'sim:bad': bad });
    // Reminders go on beside it.
    await view.evaluate(
      `${API}.runtime.sendMessage({ id: 1, type: 'reminders.reconcile', timestamp: Date.now() })`,
    );
    expect(await view.evaluate(`${API}.alarms.getAll().then((all) => all.length)`)).toBe(1);
    await view.click(button(popup.discard, language));
    await view.says(say(popup.discarded));
    expect(await stored(control)).not.toHaveProperty('sim:bad');
    await view.click(button(common.undo, language));
    await view.says(say(common.undone));
    expect(await stored(control)).toMatchObject({ 'sim:bad': bad });
  });
}
