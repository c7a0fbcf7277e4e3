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
  test(`can be pressed over a modal dialog in a shadow tree that is ${mode}, and comes out of it again`, async ({
    open,
  }) => {
    const { page, helper } = await open(
      html(`${ROW}<my-app></my-app><script>
        window.tree = document.querySelector('my-app').attachShadow({ mode: '${mode}' });
        tree.innerHTML = '<dialog><p>Terms</p><button>OK</button></dialog>'</script>`),
    );
    await follows(page, helper);
    const dialog = (open: boolean) =>
      page.evaluate((open) => {
        const found = (window as unknown as { tree: ShadowRoot }).tree.querySelector('dialog');
        if (open) found?.showModal();
        else found?.close();
      }, open);
    await dialog(true);
    await isPressed(helper);
    await dialog(false);
    await helper.press('Search again');
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

test('takes its colours from nobody: rules for everything, names of its own tokens, a policy against styles', async ({
  open,
}) => {
  const rules = `*, *::before, *::after { --surface: red; --text: red; --font: cursive; --leading: 9; --accent: red }
    bantor-helper::before { content: "x" !important; position: fixed; inset: 0; pointer-events: auto } :root { font-size: 60px }`;
  const policy =
    "<head><meta http-equiv=\"content-security-policy\" content=\"style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'\">";
  const first = await open(html(ROW, rules).replace('<head>', policy));
  await follows(first.page, first.helper);
  expect(await first.helper.style('.bubble', 'background-color')).toBe('rgb(255, 255, 255)');
  expect(await first.helper.style('h2', 'font-family')).not.toContain('cursive');
  expect(await first.helper.count('.icon path')).toBeGreaterThan(0);
  const none = policy.replace("'unsafe-inline'", "'none'");
  const second = await open(html(ROW).replace('<head>', none));
  await follows(second.page, second.helper);
  expect(await second.helper.style('.bubble', 'background-color')).toBe('rgb(255, 255, 255)');
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

test('a page that has defined our element as its own is handed nothing', async ({ open }) => {
  const { page, helper } = await open(
    html(ROW).replace(
      '<head>',
      `<head><script>
        window.seen = [];
        customElements.define('bantor-helper', class extends HTMLElement {
          internals = this.attachInternals();
          connectedCallback() { seen.push(this.internals.shadowRoot); }
        });</script>`,
    ),
  );
  // Ours goes by no name of the page's there, so that its tree is not found by name either.
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll(':root > div:popover-open').length))
    .toBe(1);
  expect(await helper.text()).toBe('');
  expect(await page.evaluate(() => (window as unknown as { seen: unknown[] }).seen)).toEqual([]);
});
