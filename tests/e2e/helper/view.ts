import { type CDPSession, expect, type Page } from '@playwright/test';

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The helper as a reader sees it. Its tree is closed to pages, so it is read through the browser's own debugger. */
export interface HelperView {
  /** The text on screen; empty when the helper shows nothing. */
  text(): Promise<string>;
  /** Where an element of ours stands; undefined when there is none or it is invisible. */
  rect(selector: string): Promise<Rect | undefined>;
  count(selector: string): Promise<number>;
  /** Presses the button whose text contains `words` with the real mouse. */
  press(words: string): Promise<void>;
  style(selector: string, property: string): Promise<string>;
  /** The text of our focused element. */
  focused(): Promise<string>;
  /** Its name, where it has no text. */
  focusedName(): Promise<string>;
}

interface DomNode {
  localName: string;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

function findHost(node: DomNode): DomNode | undefined {
  if (node.localName === 'bantor-helper') return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findHost(child);
    if (found) return found;
  }
  return undefined;
}

async function rootOf(cdp: CDPSession): Promise<string | undefined> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: DomNode;
  };
  const shadow = findHost(root)?.shadowRoots?.[0];
  if (!shadow) return undefined;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  return object.objectId;
}

/** A button's words, those that styles generate too. */
const WORDS =
  "(b) => [b.innerText || b.ariaLabel, ...[...b.querySelectorAll('.private')].map((p) => p.dataset.text)].join(' ')";

/** Runs in the helper's tree: all that can be read there, words that styles generate in their places too. */
const TEXT = `
  const generated = [...this.querySelectorAll('.private')];
  for (const p of generated) p.textContent = p.dataset.text;
  const text = this.querySelector('.helper')?.innerText ?? '';
  for (const p of generated) p.textContent = '';
  return text;`;

/** Runs in the helper's tree: the box of the visible button with the words; marks of cards out of sight are for the keyboard alone. */
const BUTTON = `
  const words = ${WORDS};
  const found = [...this.querySelectorAll('button')].find(
    (b) => words(b).includes(args[0]) && b.checkVisibility({ visibilityProperty: true }) && !b.hasAttribute('data-away'));
  if (!found) return null;
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x, y, width, height };`;

/** Runs the body of a function in the helper's tree, its root as `this`; undefined while there is no helper, or for null. */
export type Ask = <T>(body: string, ...args: string[]) => Promise<T | undefined>;

export async function viewOf(page: Page): Promise<HelperView> {
  const cdp = await page.context().newCDPSession(page);
  return viewBy(page, async <T>(body: string, ...args: string[]) => {
    const objectId = await rootOf(cdp);
    if (!objectId) return undefined;
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (...args) { ${body} }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
    });
    return (result.value as T | null) ?? undefined;
  });
}

/** The helper on a page of either browser, its tree read by `ask`. */
export function viewBy(page: { mouse: Pick<Page['mouse'], 'click'> }, ask: Ask): HelperView {
  const rect = (selector: string) =>
    ask<Rect>(
      `const found = this.querySelector(args[0]);
       if (!found || getComputedStyle(found).visibility === 'hidden') return null;
       const { x, y, width, height } = found.getBoundingClientRect();
       return width ? { x, y, width, height } : null;`,
      selector,
    );

  return {
    rect,
    text: async () => (await ask<string>(TEXT)) ?? '',
    count: async (selector) =>
      (await ask<number>(`return this.querySelectorAll(args[0]).length;`, selector)) ?? 0,
    async press(words) {
      // Waits until the button is there and stands still: what is pressed while it moves is missed, as by a hand.
      let box: Rect | undefined;
      await expect
        .poll(
          async () => {
            const before = box;
            box = await ask<Rect>(BUTTON, words);
            return box !== undefined && box.x === before?.x && box.y === before.y;
          },
          { message: `the helper to offer "${words}"` },
        )
        .toBe(true);
      if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    style: async (selector, property) =>
      (await ask<string>(
        `return getComputedStyle(this.querySelector(args[0])).getPropertyValue(args[1]);`,
        selector,
        property,
      )) ?? '',
    focusedName: async () =>
      (await ask<string>(
        `const it = this.activeElement; return it ? it.ariaLabel || (${WORDS})(it) : '';`,
      )) ?? '',
    focused: async () => (await ask<string>(`return this.activeElement?.textContent ?? '';`)) ?? '',
  };
}
