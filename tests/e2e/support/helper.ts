import { expect, type Page } from '@playwright/test';
import { peekByDebugger, peekExpression } from '@/tests/portals/helper-peek.mjs';
import type { View } from './view';

type Peek = NonNullable<import('@/tests/portals/helper-peek.mjs').Peek>;

/** The page helper on an open portal, as a person sees and presses it. */
export class Helper {
  /** @param control any page of the extension, which looks in its place */
  constructor(
    readonly portal: View,
    readonly control: View,
    readonly host: string,
  ) {}

  peek(words?: string): Promise<Peek | null> {
    return 'context' in this.portal.page
      ? peekByDebugger(this.portal.page, words)
      : this.control.evaluate<Peek | null>(peekExpression(this.host, words));
  }

  async says(what: string | RegExp): Promise<void> {
    await expect
      .poll(async () => (await this.peek())?.text ?? '', { message: `the helper to say ${what}` })
      .toMatch(what);
  }

  async #point(read: (peek: Peek) => Peek['button'], words?: string): Promise<{ x: number; y: number }> {
    // Once it stands still: what is pressed while it moves is missed, as by a hand.
    let point: Peek['button'] = null;
    await expect
      .poll(
        async () => {
          const before = point;
          const peek = await this.peek(words);
          point = peek && read(peek);
          return point !== null && point.x === before?.x && point.y === before.y;
        },
        { message: `the helper to offer ${words ?? 'a field'}` },
      )
      .toBe(true);
    return point as unknown as { x: number; y: number };
  }

  /** A real press on the button with these words. */
  async press(words: string): Promise<void> {
    await (this.portal.page as Page).bringToFront();
    const { x, y } = await this.#point(({ button }) => button, words);
    await (this.portal.page as Page).mouse.click(x, y);
  }

  /** A real press at a place of the window. */
  clickAt(x: number, y: number): Promise<void> {
    return (this.portal.page as Page).mouse.click(x, y);
  }

  /** Types into the helper's field (the amount). */
  async type(text: string): Promise<void> {
    const page = this.portal.page as Page;
    const { x, y } = await this.#point(({ field }) => field);
    await page.mouse.click(x, y);
    await page.keyboard.type(text);
  }
}
