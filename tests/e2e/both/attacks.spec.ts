import { EXPOSURE } from '@/lib/portal/trusted-gesture';
import { document as html } from '../helper/pages';
import type { HelperView } from '../helper/view';
import { ATTACKS } from '../support/attacks';
import { expect, type Stage, test } from '../support/stage';

const FORM = '<form><label>Phone number <input name="phone" type="tel"></label></form>';

/** Opens the form's panel and waits until a press on its button would be obeyed: it must have stood in the open for so long. */
async function ready(
  page: Stage,
  helper: HelperView,
  words = 'Fill number',
): Promise<{ x: number; y: number }> {
  await expect.poll(() => helper.text()).toContain(words);
  await helper.press(words);
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

test('a page that hears all that the user does learns of no place in our tree', async ({ open }) => {
  const listens = `<script>
    window.told = new Set();
    const tell = (what, told) => {
      if (told?.getRootNode?.() instanceof ShadowRoot) window.told.add(what + ' ' + (told.outerHTML ?? told.data));
    };
    const types = Object.keys(Object.getOwnPropertyDescriptors(Window.prototype)).concat(Object.keys(Object.getOwnPropertyDescriptors(HTMLElement.prototype)), Object.keys(window), Object.keys(document))
      .filter((name) => name.startsWith('on')).map((name) => name.slice(2));
    for (const type of new Set([...types, 'compositionend', 'compositionstart', 'compositionupdate', 'DOMActivate', 'DOMMouseScroll', 'focusin', 'focusout', 'keypress', 'MozMousePixelScroll', 'pointerrawupdate', 'selectstart']))
      addEventListener(type, (event) => {
        for (const key in event) tell(type + '.' + key, event[key]);
        for (const at of event.composedPath()) tell(type + ' path', at);
        if (getSelection().rangeCount) tell(type + ' selection', getSelection().anchorNode);
        if (event.clientX) tell(type + ' caret', document.caretPositionFromPoint(event.clientX, event.clientY)?.offsetNode);
        for (const { effect } of document.querySelector('bantor-helper').getAnimations({ subtree: true })) tell(type + ' animation', effect.target);
      }, true);
  </script>`;
  const { page, helper } = await open(
    html(FORM.replace('Phone number', 'Top-up amount <input name="amount"> Phone number') + listens),
  );
  const { x, y } = await ready(page, helper, 'Fill form');
  await page.mouse.move(x - 400, y);
  await page.mouse.move(x, y);
  const title = await helper.rect('.bubble h2');
  // Words are pressed, drawn over and left, and a press begins in our tree and ends outside.
  await page.mouse.move(title!.x + 5, title!.y + 5);
  await page.mouse.down();
  await page.mouse.move(title!.x + 80, title!.y + 8);
  await page.mouse.up();
  await page.mouse.down();
  await page.mouse.move(20, 500);
  await page.mouse.up();
  const box = await helper.rect('.bubble input');
  await page.mouse.click(box!.x + 5, box!.y + 5);
  await page.type('5');
  await page.press('Tab');
  await page.press('Tab');
  expect(await page.evaluate(() => [...(window as unknown as { told: Set<string> }).told])).toEqual([]);
  await page.mouse.click(x, y);
  await expect.poll(() => page.value('[name=phone]')).toMatch(/96123456$/);
  expect(await page.value('[name=amount]')).toBe('5');
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
    if (await page.evaluate(() => 'unheard' in window && window.unheard)) {
      // In Firefox no press on the helper reaches the page, so that it can't do anything at one: the user's press is obeyed.
      expect(await page.value('[name=phone]')).toMatch(/96123456$/);
      return;
    }
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
