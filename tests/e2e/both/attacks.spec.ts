import { EXPOSURE } from '@/lib/portal/trusted-gesture';
import { document as html } from '../helper/pages';
import type { HelperView } from '../helper/view';
import { ATTACKS } from '../support/attacks';
import { expect, type Stage, test } from '../support/stage';

const FORM = '<form><label>Phone number <input name="phone" type="tel"></label></form>';

/** Opens the form's panel and waits until a press on its button would be obeyed: it must have stood in the open for so long. */
async function ready(page: Stage, helper: HelperView): Promise<{ x: number; y: number }> {
  await expect.poll(() => helper.text()).toContain('Fill number');
  await helper.press('Fill number');
  await expect.poll(() => helper.rect('.button.fill')).toBeDefined();
  const stood = await page.evaluate(() => performance.now());
  await expect.poll(() => page.evaluate(() => performance.now())).toBeGreaterThan(stood + 2 * EXPOSURE);
  const box = await helper.rect('.button.fill');
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
}

test('a press on the button that has stood in the open fills', async ({ open }) => {
  const { page, helper } = await open(html(FORM));
  const { x, y } = await ready(page, helper);
  await page.mouse.click(x, y);
  await expect.poll(() => page.value('[name=phone]')).toMatch(/96123456$/);
});

test("a page's style sheet moves, scales, hides and covers nothing of it: a press still lands where the user saw it", async ({
  open,
}) => {
  const { page, helper } = await open(html(FORM));
  await ready(page, helper);
  const before = await helper.rect('.button.fill');
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = `bantor-helper { translate: 40px 0 !important; scale: 1.5 !important; opacity: 0 !important;
      filter: opacity(0) !important; clip-path: inset(50%) !important; pointer-events: auto !important; z-index: -1 !important }`;
    document.head.append(style);
  });
  expect(await helper.rect('.button.fill')).toEqual(before);
  await page.mouse.click(before!.x + before!.width / 2, before!.y + before!.height / 2);
  await expect.poll(() => page.value('[name=phone]')).toMatch(/96123456$/);
});

test('a page that knows the names of our colours, gives our host more to paint, or registers what they mean changes nothing of it', async ({
  open,
}) => {
  const { page, helper } = await open(html(FORM));
  const { x, y } = await ready(page, helper);
  const looks = async () => [
    await helper.style('.button.fill', 'color'),
    await helper.style('.button.fill', 'background-color'),
    await helper.style('.button.fill', 'font-family'),
    await helper.style('.bubble', 'background-color'),
    await helper.style('.bubble h2', 'color'),
  ];
  const before = await looks();
  await page.evaluate(() => {
    const names = ['accent', 'accent-soft', 'font', 'line', 'line-strong', 'muted', 'surface', 'text'];
    const style = document.createElement('style');
    style.textContent = `bantor-helper::before, bantor-helper::after { content: "Win!" !important; position: fixed !important;
        inset: 0 !important; background: #fff !important; pointer-events: none !important; z-index: 2147483647 !important }
      * { ${names.map((name) => `--${name}: transparent !important;`).join(' ')} }`;
    document.head.append(style);
    for (const name of names)
      CSS.registerProperty({
        name: `--${name}`,
        syntax: '<color>',
        inherits: false,
        initialValue: 'transparent',
      });
  });
  expect(await looks()).toEqual(before);
  const generated = await page.evaluate(() =>
    ['::before', '::after'].map(
      (part) => getComputedStyle(document.querySelector('bantor-helper') as Element, part).content,
    ),
  );
  expect(generated).toEqual(['none', 'none']);
  await page.mouse.click(x, y);
  await expect.poll(() => page.value('[name=phone]')).toMatch(/96123456$/);
});

test('a page that has made our element one of its own does not get into our tree', async ({ open }) => {
  const { page } = await open(
    html(`<script>
      window.seen = [];
      customElements.define('bantor-helper', class extends HTMLElement {
        #internals = this.attachInternals();
        constructor() { super(); setInterval(() => seen.push(String(this.#internals.shadowRoot)), 50); }
        connectedCallback() { seen.push(String(this.#internals.shadowRoot)); }
      });
    </script>${FORM}`),
  );
  const host = () =>
    page.evaluate(() => document.documentElement.querySelector(':scope > :popover-open')?.localName);
  await expect.poll(host).toBe('div');
  expect(
    await page.evaluate(() =>
      (window as unknown as { seen: string[] }).seen.filter((tree) => tree !== 'null'),
    ),
  ).toEqual([]);
});

test('beside a popover that the page keeps open nothing is filled, and why is said; closed, the same button fills', async ({
  open,
}) => {
  const { page, helper } = await open(html(`${FORM}<div popover="manual" id="chat">Chat with us</div>`));
  await page.evaluate(() => document.getElementById('chat')?.showPopover());
  const refused = await ready(page, helper);
  await page.mouse.click(refused.x, refused.y);
  await expect.poll(() => helper.text()).toContain('Close it, then press again');
  expect(await page.value('[name=phone]')).toBe('');
  await page.evaluate(() => document.getElementById('chat')?.hidePopover());
  const stood = await page.evaluate(() => performance.now());
  await expect.poll(() => page.evaluate(() => performance.now())).toBeGreaterThan(stood + 2 * EXPOSURE);
  const box = await helper.rect('.button.fill');
  await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
  await expect.poll(() => page.value('[name=phone]')).toMatch(/96123456$/);
});

for (const [name, attack, pressed = true] of ATTACKS) {
  test(`attack on the helper: ${name}; the number stays ours`, async ({ open }) => {
    const { page, helper } = await open(html(FORM));
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const type of ['input', 'change', 'keydown', 'beforeinput'])
        addEventListener(
          type,
          (event) => seen.push(`${type} ${(event.target as HTMLInputElement).value}`),
          true,
        );
    });
    const { x, y } = await ready(page, helper);
    // Moved over it, as a user about to press.
    await page.mouse.move(x, y);
    await page.evaluate(attack);
    // What begins with the next frame has begun.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    if (pressed) await page.mouse.down().then(() => page.mouse.up());
    // What a fill would have done by now: it writes within the press and settles in a task of its own.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await page.value('[name=phone]')).toBe('');
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('96123456');
  });
}

test('a page that has changed the platform under itself, that listens, searches and selects, learns nothing before the press', async ({
  open,
}) => {
  const patches = `<script>
    const learnt = window.learnt = [];
    const { value } = Object.getOwnPropertyDescriptors(HTMLInputElement.prototype);
    Object.defineProperty(HTMLInputElement.prototype, 'value', {
      ...value, set(text) { learnt.push(text); value.set.call(this, text); } });
    for (const [owner, name] of [[Element.prototype, 'attachShadow'], [EventTarget.prototype, 'addEventListener'], [Node.prototype, 'appendChild'], [Map.prototype, 'set'], [Promise.prototype, 'then'], [JSON, 'parse'], [String.prototype, 'slice']]) {
      const real = owner[name];
      owner[name] = function (...args) {
        if (name !== 'addEventListener') try { learnt.push(name + ' ' + this + ' ' + args.join()); } catch {}
        return Reflect.apply(real, this, args);
      };
    }
    Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
    for (const type of ['beforeinput', 'change', 'copy', 'focus', 'focusin', 'input', 'selectionchange', 'select', 'keydown'])
      document.addEventListener(type, (event) => learnt.push(type + ' ' + (event.target?.value ?? '') + getSelection()), true);
    new MutationObserver((records) => learnt.push(...records.map((r) => r.target.textContent + (r.target.value ?? ''))))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  </script>`;
  const { page, helper } = await open(html(patches + FORM.replace('name="phone"', 'name="phone" autofocus')));
  const { x, y } = await ready(page, helper);
  await page.mouse.move(x, y);
  const learnt = await page.evaluate(() => {
    const { find, learnt } = window as unknown as { find(text: string): boolean; learnt: string[] };
    getSelection()?.removeAllRanges();
    const found = ['Phone number', '456', '•••• 456', 'My SIM'].map((text) => find(text));
    getSelection()?.selectAllChildren(document.documentElement);
    document.execCommand('selectAll');
    learnt.push(String(getSelection()), document.documentElement.outerHTML);
    // What the page does itself is not what it learnt.
    return { found, text: learnt.join(' ').replaceAll("'456'", '') };
  });
  expect(learnt.found).toEqual([true, false, false, false]);
  expect(learnt.text).not.toMatch(/96123|123456|My SIM/);
  expect(await page.value('[name=phone]')).toBe('');
  // The user's own press still fills.
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.mouse.click(x, y);
  await expect.poll(() => page.value('[name=phone]')).toMatch(/96123456$/);
});
