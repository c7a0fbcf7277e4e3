import { expect, type Page } from '@playwright/test';
import { openPage, test } from './support';

/**
 * The page of an attacker: a field, our button in a shadow tree above it, and `attack`, which the attacker runs once our
 * button stands there. The button fills on a press that is allowed; what it was told is kept for the test.
 */
async function setUp(page: Page): Promise<void> {
  await openPage(
    page,
    '<form><label for="tel">Phone</label><input id="tel" type="tel"></form><div id="bantor"></div>',
  );
  await page.evaluate(() => {
    const host = document.getElementById('bantor') as HTMLElement;
    host.style.cssText = 'position:fixed;left:40px;top:120px;z-index:10';
    const root = host.attachShadow({ mode: 'open' });
    const button = document.createElement('button');
    button.textContent = 'Fill my number';
    button.style.cssText = 'width:160px;height:40px';
    root.append(button);
    window.bantor.watchExposure(button, new AbortController().signal);
    const press = async (event: Event) => {
      const result = await window.bantor.fill({ tel: '+85512345678' }, { by: 'gesture', event, button });
      document.documentElement.dataset.told = result.refused ?? 'filled';
    };
    button.addEventListener('click', press);
  });
}

/** Waits until a press would be taken, which is the moment that an attacker waits for. */
const untilExposed = (page: Page) =>
  page.waitForFunction(() => {
    const button = document.getElementById('bantor')?.shadowRoot?.querySelector('button');
    return button && window.bantor.isExposed(button);
  });

const told = (page: Page) => page.evaluate(() => document.documentElement.dataset.told);
const press = (page: Page) => page.mouse.click(120, 140);

test('a real press on a button in the open fills; so does the keyboard', async ({ page }) => {
  await setUp(page);
  await untilExposed(page);
  await press(page);
  await expect.poll(() => told(page)).toBe('filled');
  await expect(page.locator('#tel')).not.toHaveValue('');
  await page.evaluate(() => window.bantor.undo());
  await page.evaluate(() => {
    delete document.documentElement.dataset.told;
    document.getElementById('bantor')?.shadowRoot?.querySelector('button')?.focus();
  });
  await page.keyboard.press('Enter');
  await expect.poll(() => told(page)).toBe('filled');
});

/** What a page may do before the user presses where our button stands, and what the press is told; undefined: it never arrives. */
const ATTACKS: [name: string, attack: () => void, expected: string | undefined][] = [
  [
    'host made transparent',
    () => document.getElementById('bantor')?.style.setProperty('opacity', '0'),
    'host-restyled',
  ],
  ['body made transparent', () => document.body.style.setProperty('opacity', '0.01'), 'see-through'],
  [
    'host made transparent by a style sheet',
    () =>
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: '#bantor{opacity:0!important}' }),
      ),
    'see-through',
  ],
  [
    'filtered away',
    () => document.documentElement.style.setProperty('filter', 'opacity(0.02)'),
    'see-through',
  ],
  ['blended away', () => document.body.style.setProperty('mix-blend-mode', 'multiply'), 'see-through'],
  [
    'clipped',
    () =>
      document.head.append(
        Object.assign(document.createElement('style'), {
          textContent: '#bantor{clip-path:inset(0 40px 0 0)}',
        }),
      ),
    'see-through',
  ],
  [
    'scaled to a speck',
    () =>
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: '#bantor{transform:scale(8)}' }),
      ),
    'distorted',
  ],
  [
    'covered by an element',
    () =>
      document.body.append(
        Object.assign(document.createElement('div'), {
          id: 'cover',
          style: 'position:fixed;inset:0;z-index:99;background:#fff',
        }),
      ),
    undefined,
  ],
  [
    'covered but for a hole under the pointer',
    () => {
      for (const [left, width] of [
        [0, 100],
        [140, 400],
      ])
        document.body.append(
          Object.assign(document.createElement('div'), {
            style: `position:fixed;top:0;height:400px;left:${left}px;width:${width}px;z-index:99;background:#fff`,
          }),
        );
    },
    'covered',
  ],
  [
    'painted over by what lets the pointer through',
    () =>
      document.body.append(
        Object.assign(document.createElement('div'), {
          style: 'position:fixed;inset:0;z-index:99;background:#fff;pointer-events:none',
        }),
      ),
    'covered',
  ],
  [
    'made to let the pointer through',
    () =>
      document.head.append(
        Object.assign(document.createElement('style'), {
          textContent: '#bantor{pointer-events:none!important}',
        }),
      ),
    undefined,
  ],
  [
    'moved in the document',
    () => document.forms[0]?.append(document.getElementById('bantor') as HTMLElement),
    'host-moved',
  ],
  ['restyled', () => document.getElementById('bantor')?.setAttribute('class', 'lure'), 'host-restyled'],
  [
    'moved under the pointer at the last moment',
    () => {
      document.head.append(
        Object.assign(document.createElement('style'), {
          textContent: '#bantor{margin-left:-30px!important}',
        }),
      );
    },
    'too-soon',
  ],
  [
    'a popover over it',
    () => {
      const popover = Object.assign(document.createElement('div'), {
        popover: 'manual',
        style: 'position:fixed;inset:auto;left:0;top:100px;margin:0;width:60px;height:90px',
        textContent: 'Win!',
      });
      document.body.append(popover);
      popover.showPopover();
    },
    'covered',
  ],
  [
    'a dialog over it',
    () => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.showModal();
    },
    undefined,
  ],
];

for (const [name, attack, expected] of ATTACKS) {
  test(`attack: ${name}`, async ({ page }) => {
    await setUp(page);
    await untilExposed(page);
    await page.evaluate(attack);
    // Two frames: what the browser itself knows of the page (Intersection Observer v2) is as fresh as it gets.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await press(page);
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await told(page)).toBe(expected);
    await expect(page.locator('#tel')).toHaveValue('');
  });
}

test('attack: a press made by a script', async ({ page }) => {
  await setUp(page);
  await untilExposed(page);
  await page.evaluate(() => {
    const button = document.getElementById('bantor')?.shadowRoot?.querySelector('button') as HTMLElement;
    button.click();
    button.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, clientX: 120, clientY: 140 }),
    );
  });
  expect(await told(page)).toBe('synthetic');
  await expect(page.locator('#tel')).toHaveValue('');
});

test('attack: a press before the user could have read the button', async ({ page }) => {
  await setUp(page);
  await page.evaluate(() => {
    // The button appears under the finger that is already on its way.
    document.addEventListener('pointerdown', () => {
      const button = document.getElementById('bantor')?.shadowRoot?.querySelector('button') as HTMLElement;
      window.bantor.watchExposure(button, new AbortController().signal);
    });
  });
  await press(page);
  await expect.poll(() => told(page)).toBe('too-soon');
  await expect(page.locator('#tel')).toHaveValue('');
});

test('attack: a real press elsewhere, handed to the fill', async ({ page }) => {
  await setUp(page);
  await untilExposed(page);
  await page.evaluate(() => {
    document.addEventListener('click', async (event) => {
      const button = document.getElementById('bantor')?.shadowRoot?.querySelector('button') as HTMLElement;
      const { refused } = await window.bantor.fill({ tel: '+85512345678' }, { by: 'gesture', event, button });
      document.documentElement.dataset.told = refused ?? 'filled';
    });
  });
  await page.mouse.click(600, 500);
  await expect.poll(() => told(page)).toBe('elsewhere');
  await expect(page.locator('#tel')).toHaveValue('');
});

test('attack: a page that listens hears nothing before the press', async ({ page }) => {
  await setUp(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['beforeinput', 'change', 'focus', 'focusin', 'input', 'keydown'])
      document.addEventListener(type, (event) => heard.push(event.type), true);
    new MutationObserver((records) => heard.push(...records.map((r) => r.type))).observe(
      document.forms[0] as Node,
      {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      },
    );
    const { set } = Object.getOwnPropertyDescriptor(
      HTMLInputElement.prototype,
      'value',
    ) as PropertyDescriptor;
    Object.defineProperty(document.getElementById('tel'), 'value', {
      get: () => '',
      set(value) {
        heard.push(`set ${value}`);
        set?.call(this, value);
      },
    });
  });
  await untilExposed(page);
  await page.mouse.move(120, 140);
  expect(await page.evaluate('window.heard')).toEqual([]);
});
