import { document as html, ROW } from '../helper/pages';
import { follows } from '../support/outline';
import { expect, type Stage, test } from '../support/stage';

/** Why nothing was found, each on a page that is so. */
const REASONS: [string, string, string][] = [
  ['a sign-in page', '<p>Welcome back</p><label>Password <input type="password"></label>', 'sign in first'],
  ['a page that loads', '<div aria-busy="true">Please wait</div>', 'The page is still loading'],
  [
    "another site's frame",
    '<p>My services</p><iframe src="https://pay.example.test/" width="600" height="400"></iframe>',
    'belongs to another site',
  ],
  ['the words alone', '<p>Services</p><h2>Auto-renewal</h2><p>On</p>', 'no switch, button or link for it'],
  [
    'prose',
    `<p>${'Your plan continues by auto-renewal as long as there is enough money in your account on the day. '.repeat(2)}</p>`,
    'only writes about auto-renewal',
  ],
  [
    'more than is read',
    `<p>${'The news of the day. '.repeat(20_000)}</p>`,
    'too big: not all of it was read',
  ],
  ['another matter', '<p>News of the day</p>', 'Nothing here speaks of auto-renewal'],
];

for (const [name, body, words] of REASONS) {
  test(`not found says why: ${name}`, async ({ portals, open }) => {
    portals.show('https://pay.example.test/', 'Card');
    const { helper } = await open(html(body));
    await helper.press('Not found');
    await expect.poll(() => helper.text()).toContain(words);
    for (const offer of ['Search again', 'Let me point at it', 'Smart', 'Customer service 1204', '*1201#'])
      expect(await helper.text()).toContain(offer);
  });
}

test('"Search again" finds what has come since, in a place that tells no one of its changes', async ({
  open,
}) => {
  const { page, helper } = await open(html('<my-app></my-app><p>My services</p>'));
  await expect.poll(() => helper.text()).toContain('Not found');
  await helper.press('Not found');
  // Changes inside a shadow tree are seen by nobody outside.
  await page.evaluate((row) => {
    const root = (document.querySelector('my-app') as Element).attachShadow({ mode: 'open' });
    (root as unknown as HTMLElement).setHTMLUnsafe(row);
  }, ROW);
  await helper.press('Search again');
  await expect.poll(() => helper.text()).toContain('Auto-renewal is here, and it looks off');
});

test('the copied report tells reasons and structure, and nothing that the page says', async ({ open }) => {
  const { page, helper } = await open(
    html(
      `<p>096 123 4567</p><p>Balance $7.20, Sok Dara</p>${ROW.replace('id="switch"', 'id="switch" data-msisdn="0961234567"')}<textarea></textarea>`,
    ),
  );
  await expect.poll(() => helper.text()).toContain('Auto-renewal is here');
  await helper.press('Copy report');
  await expect.poll(() => helper.text()).toContain('Copied');
  // Read as a user does: pasted.
  await page.evaluate(() => document.querySelector('textarea')?.focus());
  await page.paste();
  const report = await page.value('textarea');
  expect(report).toMatch(/^Bantor \d+\.\d+\.\d+/);
  expect(report).toContain('match 1: switch, off');
  expect(report).toContain('role=switch');
  for (const secret of [
    '096',
    '123',
    '4567',
    '7.20',
    'Sok',
    'Dara',
    'msisdn',
    'smart',
    'account',
    'Auto renew',
  ])
    expect(report).not.toContain(secret);
});

/** The top left corner of an element in the window. */
const placeOf = (page: Stage, css: string) =>
  page.evaluate((css) => {
    const { x, y } = (document.querySelector(css) as Element).getBoundingClientRect();
    return { x, y };
  }, css);

const SERVICES =
  '<main><p>My services</p><div class="x1"><span>Keep going</span><button name="keep">Quux</button></div><button name="other">Frob</button></main>';

test('what was pointed at with the mouse is kept, found again in another place, and told when it no longer fits', async ({
  open,
}) => {
  const first = await open(html(SERVICES));
  await expect.poll(() => first.helper.text()).toContain('Not found');
  await first.helper.press('Not found');
  await first.helper.press('Let me point at it');
  await expect.poll(() => first.helper.text()).toContain('Point at the auto-renewal control');
  const { x, y } = await placeOf(first.page, '[name=keep]');
  await first.page.mouse.move(x + 5, y + 5);
  await follows(first.page, first.helper, '[name=keep]', 4);
  await first.page.mouse.click(x + 5, y + 5);
  await expect.poll(() => first.helper.text()).toContain('Found 1');
  expect(await first.page.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(0);

  // The site was built anew: other classes, another order.
  const moved = await open(
    html(
      '<main><button name="other">Frob</button><section><button name="keep" class="z9">Quux</button></section></main>',
    ),
  );
  await expect.poll(() => moved.helper.text()).toContain('Found 1');
  await follows(moved.page, moved.helper, '[name=keep]');

  // By its name alone, where nothing else of it is left.
  const renamed = await open(html('<main><p><button>Quux</button></p><button>Frob</button></main>'));
  await expect.poll(() => renamed.helper.text()).toContain('Found 1');

  const misfit = await open(html('<main><p>My services</p><a href="/x">Something else</a></main>'));
  await expect.poll(() => misfit.helper.text()).toContain('Not found');
  await misfit.helper.press('Not found');
  await expect
    .poll(() => misfit.helper.text())
    .toContain('The control you once pointed at is not on this page');

  // Where another is found in its stead, that is said too.
  const instead = await open(html(ROW));
  await expect.poll(() => instead.helper.text()).toContain('Auto-renewal is here, and it looks off');
  expect(await instead.helper.text()).toContain('The control you once pointed at is not on this page');

  // "Not this one" forgets it.
  const last = await open(html(SERVICES));
  await expect.poll(() => last.helper.text()).toContain('Found 1');
  await last.helper.press('Not this one');
  const after = await open(html(SERVICES));
  await expect.poll(() => after.helper.text()).toContain('Not found');
});

test('what stands in an open shadow tree can be pointed at too, by mouse and by keyboard, and is found again', async ({
  open,
}) => {
  const app = `<p>My services</p><my-app></my-app><script>
    document.querySelector('my-app').attachShadow({ mode: 'open' }).innerHTML =
      '<p>Bring it back each month</p><div name="again" role="switch" aria-checked="false" aria-label="Quux" tabindex="0" style="width:50px;height:26px"></div>';
  </script>`;
  const place = 'my-app >>> [name=again]';
  const first = await open(html(app));
  await expect.poll(() => first.helper.text()).toContain('Not found');
  await first.helper.press('Not found');
  await first.helper.press('Let me point at it');
  await expect.poll(() => first.helper.text()).toContain('Point at the auto-renewal control');
  const { x, y } = await placeOf(first.page, 'my-app');
  // Under the line of text that stands first in it.
  await first.page.mouse.click(x + 10, y + 55);
  await expect.poll(() => first.helper.text()).toContain('Found 1');
  await follows(first.page, first.helper, place);
  await first.helper.press('Not this one');
  await expect.poll(() => first.helper.text()).toContain('Let me point at it');
  await first.helper.press('Let me point at it');
  await expect.poll(() => first.helper.text()).toContain('Point at the auto-renewal control');
  await first.page.press('ArrowDown');
  await expect.poll(() => first.helper.rect('.ring')).toBeDefined();
  await first.page.press('Enter');
  await expect.poll(() => first.helper.text()).toContain('Found 1');
  const again = await open(html(app));
  await expect.poll(() => again.helper.text()).toContain('Found 1');
  await follows(again.page, again.helper, place);
});

test("what stands in the page's own frame can be pointed at too, by mouse and by keyboard, and is found again", async ({
  open,
}) => {
  const inner =
    '<style>body{margin:0}</style><p>Bring it back each month</p><button name=again style="width:90px;height:30px">Quux</button>';
  const app = html(
    `<p>My services</p><iframe name="account" width="500" height="300" srcdoc='${inner}'></iframe><p>News</p>`,
    'iframe { border: 7px solid; padding: 9px; transform: scale(1.2); transform-origin: 0 0; }',
  );
  /** Where the control stands in the window: the frame's border and padding count, and all of it is scaled. */
  const place = (page: Stage) =>
    page.evaluate(() => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      const inner = frame.contentDocument?.querySelector('[name=again]')?.getBoundingClientRect() as DOMRect;
      const outer = frame.getBoundingClientRect();
      return {
        x: outer.x + (7 + 9 + inner.x) * 1.2,
        y: outer.y + (7 + 9 + inner.y) * 1.2,
        width: inner.width * 1.2,
      };
    });
  const first = await open(app);
  await expect.poll(() => first.helper.text()).toContain('Not found');
  await first.helper.press('Not found');
  await first.helper.press('Let me point at it');
  await expect.poll(() => first.helper.text()).toContain('Point at the auto-renewal control');
  const { x, y, width } = await place(first.page);
  // At its far corner, where a place that is not scaled along would miss it.
  await first.page.mouse.move(x + width - 3, y + 3);
  await expect.poll(async () => (await first.helper.rect('.ring'))?.x).toBeCloseTo(x - 4, 0);
  await first.page.mouse.click(x + width - 3, y + 3);
  await expect.poll(() => first.helper.text()).toContain('Found 1');
  await first.helper.press('Not this one');
  await first.helper.press('Let me point at it');
  await expect.poll(() => first.helper.text()).toContain('Point at the auto-renewal control');
  await first.page.press('ArrowDown');
  await expect.poll(async () => (await first.helper.rect('.ring'))?.x).toBeCloseTo(x - 4, 0);
  await first.page.press('Enter');
  await expect.poll(() => first.helper.text()).toContain('Found 1');
  const again = await open(app);
  await expect.poll(() => again.helper.text()).toContain('Found 1');
  const there = await place(again.page);
  await expect.poll(async () => (await again.helper.rect('.ring'))?.x).toBeCloseTo(there.x - 8, 0);
});
