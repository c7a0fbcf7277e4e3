import { expect, type Page } from '@playwright/test';
import { ATTACKS, UNDER_KEYS } from './attacks';
import { BODY, exposed, putButton } from './button';
import { openPage, test } from './support';

async function setUp(page: Page): Promise<void> {
  await openPage(page, BODY);
  await page.evaluate(putButton);
}

/** Waits until a press would be taken, which is the moment that an attacker waits for. */
const untilExposed = (page: Page) => page.waitForFunction(exposed);

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

for (const [name, attack, expected] of UNDER_KEYS) {
  test(`attack: a key pressed under ${name}`, async ({ page }) => {
    await setUp(page);
    await untilExposed(page);
    await page.evaluate(() =>
      document.getElementById('bantor')?.shadowRoot?.querySelector('button')?.focus(),
    );
    await page.evaluate(attack);
    await page.keyboard.press('Enter');
    await expect.poll(() => told(page)).toBe(expected);
    await expect(page.locator('#tel')).toHaveValue('');
  });
}

/** Moves our button (and the form that it fills) into a modal dialog of the page, where it is watched anew. */
const intoDialog = (page: Page, form?: 'with its form') =>
  page.evaluate((takesForm) => {
    const host = document.getElementById('bantor') as HTMLElement;
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    if (takesForm) dialog.append(document.forms[0] as HTMLFormElement);
    dialog.showModal();
    dialog.append(host);
    host.showPopover();
    const button = host.shadowRoot?.querySelector('button') as HTMLElement;
    window.bantor.watchExposure(button, new AbortController().signal);
  }, form);

test('attack: the dialog that holds the button goes up a second time, over it', async ({ page }) => {
  await setUp(page);
  await intoDialog(page);
  await untilExposed(page);
  await page.evaluate(() => {
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    dialog.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;pointer-events:none';
    document.getElementById('bantor')?.shadowRoot?.querySelector('button')?.focus();
    dialog.close();
    dialog.showModal();
    document.getElementById('bantor')?.shadowRoot?.querySelector('button')?.focus();
  });
  await page.keyboard.press('Enter');
  await expect.poll(() => told(page)).toBe('sunk');
  await expect(page.locator('#tel')).toHaveValue('');
});

test('in a modal dialog that stays as it is, the button fills', async ({ page }) => {
  await setUp(page);
  await intoDialog(page, 'with its form');
  await untilExposed(page);
  await press(page);
  await expect.poll(() => told(page)).toBe('filled');
});

test('attack: a press that began before the button could be read, and is held until it could', async ({
  page,
}) => {
  await setUp(page);
  await page.mouse.move(120, 140);
  await page.mouse.down();
  const began = await page.evaluate(() => performance.now());
  await page.waitForFunction((at) => performance.now() > at + 1_000, began);
  await page.mouse.up();
  await expect.poll(() => told(page)).toBe('too-soon');
  await expect(page.locator('#tel')).toHaveValue('');
});

test('attack: the page holds the thread up during the press, when nobody can look', async ({ page }) => {
  await setUp(page);
  await untilExposed(page);
  await page.evaluate(() => {
    const block = () => {
      const until = performance.now() + 600;
      while (performance.now() < until);
    };
    addEventListener('pointerdown', block, true);
  });
  await page.mouse.move(120, 140);
  await page.mouse.down();
  await page.evaluate(() => undefined);
  await page.mouse.up();
  await expect.poll(() => told(page)).toBe('too-soon');
  await expect(page.locator('#tel')).toHaveValue('');
});

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
