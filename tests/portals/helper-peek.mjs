// @ts-check
/**
 * The helper's tree is closed to pages, so it is looked at by other ways: in Chromium by the debugger's protocol, in Firefox by the
 * extension's own `scripting` (Chromium grants that only for hosts named as permissions).
 *
 * @typedef {{ x: number, y: number }} Point middle of the thing, in CSS pixels of the page's window
 * @typedef {{ text: string, button: Point | null, field: Point | null, ring: Point | null }} Peek
 * @typedef {{ localName: string, backendNodeId: number, children?: DomNode[], shadowRoots?: DomNode[] }} DomNode
 */

/**
 * Runs in the page: what the tree shows.
 * @param {ShadowRoot} root
 * @param {string | null} words on the button or tick that is wanted
 * @returns {Peek}
 */
function peek(root, words) {
  /** @param {Element | null | undefined} element */
  const middle = (element) => {
    if (!element) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
  };
  const buttons = [...root.querySelectorAll('button'), ...root.querySelectorAll('label')];
  const button = buttons.find((b) => words && (b.textContent || b.ariaLabel || '').includes(words));
  return {
    // biome-ignore lint/performance/useDomNodeTextContent: what is rendered, not what is in a style element
    text: /** @type {HTMLElement | null} */ (root.querySelector('.helper'))?.innerText ?? '',
    button: middle(button),
    field: middle(root.querySelector('input')),
    ring: middle(root.querySelector('.ring')),
  };
}

/** @param {DomNode} node @returns {DomNode | undefined} */
function findHost(node) {
  if (node.localName === 'bantor-helper') return node;
  for (const child of node.children ?? []) {
    const found = findHost(child);
    if (found) return found;
  }
  return undefined;
}

/**
 * Looks into the helper on a page of Chromium; null while there is none.
 * @param {import('@playwright/test').Page} page
 * @param {string} [words] on the button that is wanted
 * @returns {Promise<Peek | null>}
 */
export async function peekByDebugger(page, words) {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = findHost(/** @type {DomNode} */ (root))?.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (words) { return (${peek.toString()})(this, words); }`,
      arguments: [{ value: words ?? null }],
      returnByValue: true,
    });
    return result.value ?? null;
  } finally {
    await cdp.detach();
  }
}

/**
 * The expression that looks into the helper on the open page of that host, for a page of the extension in Firefox.
 * @param {string} host
 * @param {string} [words] on the button that is wanted
 * @returns {string} it yields `Peek | null`
 */
export const peekExpression = (host, words) => `(async () => {
  const tabs = await browser.tabs.query({ url: 'https://${host}/*' });
  if (tabs.length === 0) return null;
  const [answer] = await browser.scripting.executeScript({
    target: { tabId: tabs.at(-1).id },
    args: [${JSON.stringify(words ?? null)}],
    func: (words) => {
      const root = document.querySelector('bantor-helper')?.openOrClosedShadowRoot;
      return root ? (${peek.toString()})(root, words) : null;
    },
  });
  return answer?.result ?? null;
})()`;
