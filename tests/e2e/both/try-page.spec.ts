import { popup } from '@/lib/i18n/messages/popup';
import { LANGUAGES } from '@/lib/i18n/text';
import { expect, test } from '../support/app';

/** The page in front is the popup itself, opened as a page: one where no extension may run a script. */
for (const language of LANGUAGES) {
  test(`"try on this page" says in ${language} that it can't be done on a page of the browser`, async ({
    app,
  }) => {
    await app.seed({ settings: { version: 1, language } });
    const view = await app.openPage('popup.html');
    await view.click({ role: 'button', name: popup.tryPage[language] as string });
    await view.says(popup.tryForbidden[language] as string);
    expect(await view.text()).not.toContain(popup.tryNoAnswer[language] as string);
  });
}
