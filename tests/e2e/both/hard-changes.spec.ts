import { document as html, ROW } from '../helper/pages';
import { follows, says } from '../support/outline';
import { expect, test } from '../support/stage';

const TALL = '<div style="height:1500px"></div>';
const SWITCH = '<style>[role=switch]{width:48px;height:26px}</style>';

test('sees what the user ticks, what a framework writes into its text, and says so', async ({ open }) => {
  const box = '<label><input type="checkbox" id="box" style="width:30px;height:30px"> Auto-renewal</label>';
  const first = await open(html(box));
  await says(first.helper, 'it looks off');
  const { x, y } = await first.page.evaluate(() => {
    const { x, y } = (document.querySelector('#box') as Element).getBoundingClientRect();
    return { x, y };
  });
  await first.page.mouse.click(x + 15, y + 15);
  await says(first.helper, 'it looks on');
  const second = await open(
    html('<div class="row">Auto-renewal <button id="go">Turn on auto-renewal</button></div>'),
  );
  await says(second.helper, 'it looks off');
  await second.page.evaluate(() => {
    (document.querySelector('#go')?.firstChild as Text).data = 'Turn off auto-renewal';
  });
  await says(second.helper, 'it looks on');
});

/** Places whose changes are seen by nobody outside. */
const INSIDE: [string, string, (row: string) => void, string][] = [
  [
    'an open shadow tree',
    "<my-app></my-app><script>document.querySelector('my-app').attachShadow({ mode: 'open' }).innerHTML = '<p>My services</p>'</script>",
    (row) => document.querySelector('my-app')?.shadowRoot?.setHTMLUnsafe(row),
    'my-app >>> #switch',
  ],
  [
    "a frame's document",
    '<iframe width="500" height="300" srcdoc="<p>My services</p>"></iframe>',
    (row) => document.querySelector('iframe')?.contentDocument?.body.setHTMLUnsafe(row),
    'iframe >>> #switch',
  ],
  [
    'a frame that goes elsewhere',
    '<iframe width="500" height="300" srcdoc="<p>My services</p>"></iframe>',
    (row) => document.querySelector('iframe')?.setAttribute('srcdoc', row),
    'iframe >>> #switch',
  ],
];
for (const [name, body, fill, place] of INSIDE)
  test(`finds what comes late into ${name}`, async ({ open }) => {
    const { page, helper } = await open(html(body));
    await says(helper, 'Not found');
    await page.evaluate(fill, `${SWITCH}<p>Settings</p>${ROW}`);
    await follows(page, helper, place);
  });

test('hides under a cover inside the frame', async ({ open }) => {
  const cover = '<div style="position:fixed;inset:0;background:#fff">Please wait</div>';
  const { helper } = await open(
    html(`<iframe width="500" height="300" srcdoc='${SWITCH}${ROW}${cover}'></iframe>`),
  );
  await says(helper, 'lies over it now');
  expect(await helper.rect('.ring')).toBeUndefined();
});

test('goes with the plan where a list uses its rows again', async ({ open }) => {
  const row = (id: string, name: string) =>
    ROW.replace('id="switch"', `id="${id}"`).replaceAll('"label"', `"of-${id}"`).replace('Auto renew', name);
  const { page, helper } = await open(
    html(row('plan-1', 'KADO 6 auto-renew') + row('plan-2', 'KADO 30 auto-renew')),
  );
  await helper.press('KADO 30');
  await follows(page, helper, '#plan-2');
  await page.evaluate(() => {
    for (const [id, name] of [
      ['#of-plan-1', 'KADO 30 auto-renew'],
      ['#of-plan-2', 'KADO 90 auto-renew'],
    ] as const)
      (document.querySelector(id) as Element).textContent = name;
  });
  await follows(page, helper, '#plan-1');
});

test('stays closed while the page notes in its address what is scrolled by', async ({ open }) => {
  const { page, helper } = await open(html(`${ROW}${TALL}`));
  await follows(page, helper);
  await helper.press('Close');
  await expect.poll(() => helper.rect('.ring')).toBeUndefined();
  await page.evaluate(() => history.replaceState({}, '', '#plans'));
  // A true route is announced in the same way, later: by then the place within the page has been, too.
  await page.evaluate(() => {
    history.pushState({}, '', '/elsewhere');
    document.querySelector('#row')?.remove();
  });
  await says(helper, 'Not found');
  expect(await helper.rect('.bubble')).toBeUndefined();
});
