import { expect } from '@playwright/test';
import type { View } from './view';

const FIELD = 'document.querySelector("input[type=file]")';

/** Chooses a file in the page's first file field, as the browser's own dialog would hand it over. */
export async function chooseFile(
  view: View,
  name: string,
  content: string | { repeat: string; times: number },
): Promise<void> {
  const text =
    typeof content === 'string'
      ? JSON.stringify(content)
      : `${JSON.stringify(content.repeat)}.repeat(${content.times})`;
  // The field itself is hidden behind a button.
  await expect.poll(() => view.evaluate(`${FIELD} !== null`), { message: 'a file field' }).toBe(true);
  await view.evaluate(`(() => {
    const field = ${FIELD};
    const files = new DataTransfer();
    files.items.add(new File([${text}], ${JSON.stringify(name)}));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}
