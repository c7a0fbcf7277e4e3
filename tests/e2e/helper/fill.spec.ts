import { expect, test } from './browser';
import { document as html } from './pages';
import { givenSim } from './sim';

const FORM =
  '<form><label>Phone number <input name="phone" type="tel"></label><label>E-mail <input name="email" type="email"></label><label>Password <input name="pw" type="password"></label></form>';

test('fills the number of the chosen SIM on a press, nothing before, never a password, and undoes it', async ({
  context,
  open,
}) => {
  await givenSim(context);
  const { page, helper } = await open(html(FORM));
  await expect.poll(() => helper.text()).toContain('Fill form');
  expect(await page.content()).not.toContain('96123456');
  await helper.press('Fill form');
  await expect.poll(() => helper.text()).toContain('•••• 456');
  // A button that has only just appeared is not obeyed: pressed again until it has stood long enough.
  await expect
    .poll(async () => {
      if (!(await helper.text()).includes('Filled')) await helper.press('My SIM');
      return page.inputValue('[name=phone]');
    })
    .toMatch(/96123456$/);
  await expect.poll(() => helper.text()).toContain('Filled 1 field');
  expect(await page.inputValue('[name=pw]')).toBe('');
  await helper.press('Undo');
  await expect.poll(() => page.inputValue('[name=phone]')).toBe('');
});

test('remembers the control that was pointed at, and says when it has gone', async ({ open }) => {
  const odd = html('<p>My services</p><button name="odd">Quux</button>');
  const first = await open(odd);
  await expect.poll(() => first.helper.text()).toContain('Not found');
  await first.helper.press('Not found');
  await first.helper.press('Let me point at it');
  await expect.poll(() => first.helper.text()).toContain('Point at the auto-renewal control');
  await first.page.keyboard.press('ArrowDown');
  await first.page.keyboard.press('Enter');
  await expect.poll(() => first.helper.text()).toContain('Found 1');
  const again = await open(odd);
  await expect.poll(() => again.helper.text()).toContain('Found 1');
  const gone = await open(html('<p>My services</p>'));
  await expect.poll(() => gone.helper.text()).toContain('Not found');
  await gone.helper.press('Not found');
  await expect.poll(() => gone.helper.text()).toContain('The control you once pointed at');
});
