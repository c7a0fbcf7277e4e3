import type { CDPSession, Page } from '@playwright/test';
import { expect } from './browser';

/** The extension's popup as the toolbar's button opens it: no tab of its own, so it is driven through the debugger. */
export interface ToolbarPopup {
  text(): Promise<string>;
  /** Presses the button with these words by the browser's own input. */
  press(words: string): Promise<void>;
  /** Whether it still stands there. */
  isOpen(): Promise<boolean>;
}

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** Speaks to one target through a session of the whole browser. */
async function connect(browser: CDPSession, targetId: string) {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    const { id, result } = JSON.parse(event.message);
    if (event.sessionId === sessionId) waiting.get(id)?.(result);
  });
  return async <T>(method: string, params: object = {}): Promise<T> => {
    const id = ++last;
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    await browser.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return answer as Promise<T>;
  };
}

/** Presses the extension's button in the toolbar on the tab of `page`: as a user does, it gives `activeTab` there. */
export async function pressToolbarButton(page: Page, extensionId: string): Promise<ToolbarPopup> {
  const owner = page.context().browser();
  if (!owner) throw new Error('no browser to speak to');
  await page.bringToFront();
  const browser = await owner.newBrowserCDPSession();
  const list = async (type: string): Promise<Target[]> =>
    (await browser.send('Target.getTargets', { filter: [{ type }] })).targetInfos;
  const tab = (await list('tab')).find(({ url }) => url === page.url());
  // The protocol has this only for browsers started for it; Playwright's types do not know it.
  await browser.send(
    'Extensions.triggerAction' as never,
    { id: extensionId, targetId: tab?.targetId } as never,
  );
  const popups = async () =>
    (await list('page')).filter(({ url }) => url === `chrome-extension://${extensionId}/popup.html`);
  await expect.poll(async () => (await popups()).length).toBe(1);
  const send = await connect(browser, (await popups())[0]?.targetId ?? '');
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result } = await send<{ result: { value: T } }>('Runtime.evaluate', {
      expression,
      returnByValue: true,
    });
    return result.value;
  };
  return {
    text: () => evaluate('document.body.innerText'),
    isOpen: async () => (await popups()).length > 0,
    async press(words) {
      const middle = `(() => {
        const button = [...document.querySelectorAll('button')].find((b) => b.innerText.includes(${JSON.stringify(words)}));
        button?.scrollIntoView();
        const box = button?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      })()`;
      let point: { x: number; y: number } | undefined;
      await expect
        .poll(async () => {
          point = await evaluate(middle);
          return point !== undefined;
        })
        .toBe(true);
      for (const type of ['mousePressed', 'mouseReleased'])
        void send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
    },
  };
}
