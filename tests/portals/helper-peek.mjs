// @ts-check
/**
 * The helper's tree is closed to pages, so it is looked at as the browser allows the extension itself: by `scripting`, in the
 * content script's world. The expressions run in a page of the extension.
 */

/** Runs in the content script's world. @param {{ words?: string }} wanted */
function peek({ words }) {
  const host = document.querySelector('bantor-helper');
  if (!host) return null;
  const open =
    /** @type {any} */ (host).openOrClosedShadowRoot ??
    /** @type {any} */ (globalThis).chrome?.dom?.openOrClosedShadowRoot(host);
  const root = /** @type {ShadowRoot | null} */ (open);
  if (!root) return null;
  const text = Array.from(root.children, (child) => /** @type {HTMLElement} */ (child).innerText ?? '')
    .filter((_, i) => root.children[i]?.localName !== 'style')
    .join('\n');
  const buttons = Array.from(root.querySelectorAll('button'));
  const button =
    words === undefined
      ? undefined
      : buttons.find((b) => (b.innerText || (b.ariaLabel ?? '')).includes(words));
  const field = root.querySelector('input');
  const box = (/** @type {Element | null | undefined} */ element) => {
    if (!element) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
  };
  return { text, button: box(button), field: box(field), ring: box(root.querySelector('.ring')) };
}

/**
 * The expression that looks into the helper on the open page of that host.
 * @param {string} host
 * @param {string} [words] on the button that is wanted
 * @returns {string} for `evaluate` in a page of the extension; it yields `Peek | null`
 *
 * @typedef {{ x: number, y: number }} Point middle of the thing, in CSS pixels of the page's window
 * @typedef {{ text: string, button: Point | null, field: Point | null, ring: Point | null }} Peek
 */
export const peekExpression = (host, words) => `(async () => {
  const api = globalThis.browser ?? globalThis.chrome;
  const tabs = await api.tabs.query({ url: 'https://${host}/*' });
  const tab = tabs.at(-1);
  if (!tab) return null;
  const [answer] = await api.scripting.executeScript({
    target: { tabId: tab.id },
    args: [${JSON.stringify({ words })}],
    func: ${peek.toString()},
  });
  return answer?.result ?? null;
})()`;
