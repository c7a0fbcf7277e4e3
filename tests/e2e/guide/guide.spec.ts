import { GUIDES } from '@/lib/carriers/guides';
import { regulator } from '@/lib/carriers/regulator';
import { guide } from '@/lib/i18n/messages/guide';
import { formatText, LANGUAGES, type Language } from '@/lib/i18n/text';
import { expect, test } from '../support/app';
import { openGuide, readCard } from './open';

const NAMES = { smart: 'Smart', metfone: 'Metfone', cellcard: 'Cellcard', cpm: 'CPM' };

/** The day as Node prints it: its Intl knows Khmer, Chromium's does not and would print English without a word. */
const LOCALES = { 'zh-CN': 'zh-CN', km: 'km', en: 'en-GB' };
const day = (date: string, language: Language) =>
  new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
  }).format(new Date(date));
const ENGLISH_MONTH = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

for (const [id, name] of Object.entries(NAMES)) {
  for (const language of LANGUAGES) {
    test(`${name}'s guide in ${language}: steps, badges, warnings before any code, sources and the day they were read`, async ({
      app,
    }) => {
      const page = await openGuide(app, name, language);
      const say = (text: Parameters<typeof formatText>[0]) => formatText(text, language).replace(/\s+/g, ' ');
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      for (const channel of GUIDES[id]?.channels ?? []) {
        const card = await readCard(page, channel.id);
        expect.soft(card.heading).toBe(say(channel.title));
        expect.soft(card.badge).toBe(say(guide[channel.evidence]));
        expect.soft(card.steps).toEqual(channel.steps.map(say));
        expect.soft(card.sources.links).toEqual(channel.sources.flatMap(({ url }) => url ?? []));
        for (const { title } of channel.sources) expect.soft(card.sources.text).toContain(say(title));
        expect.soft(card.asOf).toContain(day(channel.asOf, language));
        if (channel.evidence !== 'official') {
          expect.soft(card.warning).toContain(say(channel.caution ?? { 'zh-CN': '', km: '', en: '' }));
          expect.soft(card.warnedFirst).toBe(true);
          expect.soft(card.instead.map(({ actions }) => actions.length)).not.toContain(0);
          expect.soft(card.instead.length).toBeGreaterThan(0);
        }
        // What nobody confirms has neither link nor copy before a second, deliberate press.
        if (channel.evidence === 'guide' || channel.evidence === 'contradicted') {
          expect.soft(card.links).toEqual([]);
          expect.soft(card.actions).toEqual(channel.action.kind === 'none' ? [] : [say(guide.useAnyway)]);
        }
      }
      for (const channel of regulator.channels.filter(({ action }) => action.kind === 'ussd')) {
        const card = await readCard(page, channel.id);
        expect.soft(card.badge).toBe(say(guide.official));
        expect.soft(card.sources.links).toEqual(channel.sources.flatMap(({ url }) => url ?? []));
        expect.soft(card.asOf).toContain(day(channel.asOf, language));
      }
      const main = page.locator('main');
      if (language !== 'en') await expect(main).not.toContainText(ENGLISH_MONTH);
      if (language === 'km') await expect(main).toContainText('វិច្ឆិកា 2026');
    });
  }
}
