import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import ical from 'node-ical';
import * as v from 'valibot';
import { addDays, civilDateAt, instantAt } from '@/lib/civil';
import { LANGUAGES } from '@/lib/i18n/text';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { eventQrText } from '@/lib/share/ics-event-qr';
import { calendarEvents } from '@/lib/share/ics-events';
import { SimSchema } from '@/lib/sims/schema';
import { type App, expect, test } from '../support/app';
import { dueSim } from '../support/reminders';

const ends = addDays(civilDateAt(Date.now()), 20);
const SIM = {
  ...dueSim(0),
  label: 'ផ្ទះ 家里',
  planEnds: { on: ends },
  numberEnds: { on: addDays(ends, 90) },
};
const octets = (line: string) => new TextEncoder().encode(line).length;

/** A page of the extension with this SIM, in that language. */
async function open(app: App, path: string, language: string): Promise<Page> {
  const view = await app.seed({ 'sim:one': SIM, settings: { language } });
  await view.page.close();
  return (await app.openPage(path)).page as Page;
}

/** The text of the file that a press hands out. */
async function downloaded(page: Page): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByText('.ics').click()]);
  expect(file.suggestedFilename()).toMatch(/^bantor.*\.ics$/);
  return readFileSync(await file.path(), 'utf8');
}

for (const language of LANGUAGES) {
  test(`${language}: a SIM's next date comes back whole from its QR code on screen, and from its file`, async ({
    app,
  }, info) => {
    const page = await open(app, 'popup.html', language);
    const [event] = calendarEvents(v.parse(SimSchema, SIM), DEFAULT_SETTINGS, language);
    if (!event) throw new Error('no event');
    await page.locator('.hero-tools button').nth(1).click();
    const file = info.outputPath('qr.png');
    await page.locator('.calendar-sheet svg.qr').screenshot({ path: file });
    const read = execFileSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', file], {
      encoding: 'utf8',
    });
    expect(read.trimEnd()).toBe(eventQrText(event));

    const text = await downloaded(page);
    for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    const events = Object.values(ical.sync.parseICS(text)).filter((e) => e?.type === 'VEVENT');
    expect(events.map((e) => e?.uid)).toEqual(['plan-one@bantor', 'number-one@bantor']);
    expect(events[0]?.start.getTime()).toBe(instantAt(ends, '00:00'));
    const first = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    expect(first?.getFirstPropertyValue('summary')).toBe(event.summary);
  });
}

test('the full page hands out every SIM in one file; a second one, after a change, updates the first', async ({
  app,
}) => {
  const page = await open(app, 'options.html#reminders', 'en');
  const sequences = (text: string): Record<string, number> =>
    Object.fromEntries(
      new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((e) => [String(e.getFirstPropertyValue('uid')), Number(e.getFirstPropertyValue('sequence'))]),
    );
  const before = sequences(await downloaded(page));
  const popup = await app.openPage('popup.html');
  // A second later at least: the sequence counts seconds since the SIM was added.
  await expect.poll(() => Date.now() - SIM.updatedAt).toBeGreaterThan(2000);
  await popup.click({ role: 'button', name: 'Renewed' });
  await popup.says('Noted. Next end');
  const after = sequences(await downloaded(page));
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [uid, sequence] of Object.entries(before)) expect(after[uid]).toBeGreaterThan(sequence);
});
