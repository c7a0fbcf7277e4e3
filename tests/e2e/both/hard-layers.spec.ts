import { document as html, ROW } from '../helper/pages';
import type { HelperView } from '../helper/view';
import { follows, says } from '../support/outline';
import { expect, test } from '../support/stage';

const isPressed = async (helper: HelperView) => {
  await helper.press('Not this one');
  await says(helper, 'Let me point at it');
};

test('can be pressed over the dialog that was opened last, whatever its place in the page', async ({
  open,
}) => {
  const { page, helper } = await open(html(`<dialog id="a">${ROW}</dialog><dialog id="b">Menu</dialog>`));
  await says(helper, 'open that part first');
  await page.evaluate(() => {
    for (const id of ['#b', '#a']) (document.querySelector(id) as HTMLDialogElement).showModal();
  });
  await follows(page, helper);
  await isPressed(helper);
});

for (const mode of ['open', 'closed'])
  test(`can be pressed over a modal dialog in a shadow tree that is ${mode}, or says why not`, async ({
    app,
    open,
  }) => {
    const { page, helper } = await open(
      html(`${ROW}<my-app></my-app><script>
        window.tree = document.querySelector('my-app').attachShadow({ mode: '${mode}' });
        tree.innerHTML = '<dialog><p>Terms</p><button>OK</button></dialog>';
        window.told = [];
        for (const type of ['pointerdown', 'click', 'focusin', 'keydown', 'mousemove'])
          for (const at of [window, tree])
            at.addEventListener(type, (event) => {
              for (const name of ['originalTarget', 'explicitOriginalTarget', 'rangeParent'])
                if (event[name]?.closest?.('.helper')) told.push(type + '.' + name);
            }, true);</script>`),
    );
    await follows(page, helper);
    const dialog = (open: boolean) =>
      page.evaluate((open) => {
        const found = (window as unknown as { tree: ShadowRoot }).tree.querySelector('dialog');
        if (open) found?.showModal();
        else found?.close();
      }, open);
    await dialog(true);
    // Firefox would tell that tree where in ours an event began: there we stay out.
    if (app.kind === 'firefox') await says(helper, 'close it to use Bantor');
    else await isPressed(helper);
    await page.press('Tab');
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([]);
    await dialog(false);
    await helper.press(app.kind === 'firefox' ? 'Not this one' : 'Search again');
  });

test('the keys reach our buttons past a focus trap; Escape closes ours alone, and the focus stays with us', async ({
  open,
}) => {
  const trap = `<dialog id="dialog"><button id="in">OK</button>${ROW}</dialog><script>
    document.querySelector('#dialog').showModal();
    document.addEventListener('focusin', (event) => {
      if (event.target !== document.querySelector('#in')) document.querySelector('#in').focus();
    }, true);</script>`;
  const { page, helper } = await open(html(trap));
  await follows(page, helper);
  await helper.press('Copy report');
  await page.press('Tab');
  await expect.poll(() => helper.focusedName()).toContain('Found 1');
  await page.press('Enter');
  await page.press('Enter');
  await expect.poll(() => helper.focused()).toContain('Auto-renewal is here');
  await page.press('Escape');
  await expect.poll(() => helper.rect('.bubble')).toBeUndefined();
  expect(await helper.focusedName()).toContain('Found 1');
  expect(await page.evaluate(() => (document.querySelector('#dialog') as HTMLDialogElement).open)).toBe(true);
});

test('is drawn under a policy that forbids every style of the page, and one that trusts no text of markup', async ({
  open,
}) => {
  for (const policy of ["style-src 'none'", "require-trusted-types-for 'script'; trusted-types 'none'"]) {
    const meta = `<head><meta http-equiv="content-security-policy" content="${policy}">`;
    const { page, helper } = await open(html(ROW).replace('<head>', meta));
    await follows(page, helper);
    expect(await helper.style('.bubble', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(await helper.count('.icon path')).toBeGreaterThan(0);
  }
});

test('is dark where the page is: in a notation of today, in the box of its application, and from later on', async ({
  open,
}) => {
  const dark = 'rgb(31, 34, 33)';
  const ground = ({ helper }: Awaited<ReturnType<typeof open>>) =>
    expect.poll(() => helper.style('.bubble', 'background-color').catch(() => ''));
  await ground(await open(html(ROW, 'body { background: oklch(0.21 0.03 264) }'))).toBe(dark);
  await ground(await open(html(`<div style="background:#111;min-height:100vh">${ROW}</div>`))).toBe(dark);
  const later = await open(html(ROW));
  await ground(later).toBe('rgb(255, 255, 255)');
  await later.page.evaluate(() => {
    document.body.className = 'dark';
    document.body.style.background = '#111';
  });
  await ground(later).toBe(dark);
});
