import { civilDateAt, DAY } from '@/lib/civil';
import { common } from '@/lib/i18n/messages/common';
import { errors } from '@/lib/i18n/messages/errors';
import { popup } from '@/lib/i18n/messages/popup';
import { simForm } from '@/lib/i18n/messages/sim-form';
import { formatText, LANGUAGES, type Text } from '@/lib/i18n/text';
import { API, type App, expect, test } from './support/app';
import type { View } from './support/view';

const SIM = {
  version: 1,
  id: 'one',
  carrier: 'smart',
  label: 'My card',
  plan: { name: 'P', validity: { count: 7, unit: 'day' } },
  planEnds: { on: civilDateAt(Date.now() + 2 * DAY) },
  createdAt: 1,
  updatedAt: 1,
};

/** Fills `storage.local` for real, down to the last byte that Chromium takes (10 MB in all). */
async function fill(view: View): Promise<void> {
  await view.evaluate(`(async () => {
    const { storage } = ${API};
    const used = await storage.local.getBytesInUse();
    const spare = storage.local.QUOTA_BYTES - used - 'filler'.length - '""'.length;
    await storage.local.set({ filler: 'x'.repeat(spare) });
  })()`);
  expect(await view.evaluate(`${API}.storage.local.getBytesInUse()`)).toBe(10_485_760);
}

const empty = (view: View) => view.evaluate(`${API}.storage.local.remove('filler')`);
/** All but the filler, which is better left where it is. */
const records = (view: View) =>
  view.evaluate<Record<string, unknown>>(
    `${API}.storage.local.get(null).then(({ filler, ...records }) => records)`,
  );

/** A SIM in a full store, and the popup on it. */
async function fullStore(app: App, language: string): Promise<{ control: View; view: View }> {
  const control = await app.seed({ settings: { language }, 'sim:one': SIM });
  // What reminds of it now is written before there is no room left.
  await control.evaluate(
    `${API}.runtime.sendMessage({ id: 1, type: 'reminders.reconcile', timestamp: Date.now() })`,
  );
  const view = await app.openPage('popup.html');
  await view.says('My card');
  await fill(control);
  return { control, view };
}

for (const language of LANGUAGES) {
  const say = (text: Text) => formatText(text, language);
  const button = (label: Text) => ({ role: 'button', name: say(label) });

  test(`${language}: a full store refuses a new SIM: said in words, nothing half-written, what was typed waits and is saved later`, async ({
    app,
  }) => {
    const { control, view } = await fullStore(app, language);
    const before = await records(control);
    await view.click(button(popup.addSim));
    await view.fill({ css: 'form [type=tel]' }, '097 123 4567');
    await view.click(button(common.save));
    await view.says(say(errors['storage-full']));
    expect(await records(control)).toEqual(before);
    expect(await view.value('form [type=tel]')).toBe('097 123 4567');
    await empty(control);
    await view.click(button(common.save));
    await view.says(say(simForm.saved));
    expect(Object.values(await records(control))).toContainEqual(
      expect.objectContaining({ number: '+855971234567', carrier: 'metfone' }),
    );
  });

  test(`${language}: a full store refuses “Renewed”: said in words, the date stays, and deleting makes room`, async ({
    app,
  }) => {
    const { control, view } = await fullStore(app, language);
    await view.click(button(popup.renewed));
    await view.says(say(errors['storage-full']));
    expect(await records(control)).toMatchObject({ 'sim:one': { planEnds: SIM.planEnds } });
    await view.click(button(common.edit));
    await view.click(button(common.delete));
    await view.says(formatText(simForm.deleted, language, { name: 'My card' }));
    expect(await records(control)).not.toHaveProperty('sim:one');
  });
}
