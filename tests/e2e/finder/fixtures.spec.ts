import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';

/**
 * Our own labelled pages in a real browser: the right control first, its state and kind, nothing where there is nothing.
 * A page listed in `expectedFailures` must fail: when it passes, this test fails until the list says so.
 */
interface Label {
  id: string;
  why: string;
  target?: string;
  accept?: string[];
  kind?: string;
  state?: string;
  /** At least so many finds. */
  several?: number;
  /** Selector of the frame that holds the target. */
  frame?: string;
}

const folder = new URL('../../fixtures/portals/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const labels = JSON.parse(read('index.json')) as Label[];
const expectedFailures = new Set(JSON.parse(read('expected-failures.json')) as string[]);

/** One page for all: they are many, small and leave nothing behind. */
let page: Page;
let code = '';
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  await page.route('**/*', (route) => {
    const id = new URL(route.request().url()).pathname.slice(1);
    return labels.some((label) => label.id === id)
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: read(`${id}.html`) })
      : route.abort();
  });
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const out = await build({
    stdin: {
      contents: `import { findAutoRenewal } from '@/lib/portal/find-auto-renewal'; window.find = () => findAutoRenewal(document);`,
      resolveDir: root,
    },
    alias: { '@': root.replace(/\/$/, '') },
    bundle: true,
    write: false,
    format: 'iife',
  });
  code = out.outputFiles[0]?.text ?? '';
});

test.afterAll(() => page.close());

test('has at least 40 pages, each with its own name, in three languages', () => {
  expect(labels.length).toBeGreaterThanOrEqual(40);
  expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
  for (const lang of ['en', 'zh', 'km'])
    expect(labels.some((label) => (label as { lang?: string }).lang === lang)).toBe(true);
});

test('every page is labelled, and every expected failure is one of them', () => {
  const ids = labels.map(({ id }) => id);
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  expect(files.map((name) => name.replace('.html', '')).sort()).toEqual([...ids].sort());
  for (const id of expectedFailures) expect(ids).toContain(id);
});

for (const label of labels) {
  test(`${label.id}: ${label.why}`, async () => {
    test.fail(expectedFailures.has(label.id), 'listed in expected-failures.json');
    await page.goto(`http://portal.test/${label.id}`);
    await page.evaluate(code);
    const found = await page.evaluate(async ({ target, accept, frame }) => {
      const matches = await (
        window as unknown as {
          find: () => Promise<
            { element: Element; kind: string; state: string; score: number; reasons: string[] }[]
          >;
        }
      ).find();
      const start = frame ? (document.querySelector(frame) as HTMLIFrameElement).contentDocument : document;
      const all = (selector: string) =>
        selector
          .split(' >>> ')
          .reduce<ParentNode[]>(
            (scopes, part, i) =>
              scopes.flatMap((s) => [...((i ? (s as Element).shadowRoot : s)?.querySelectorAll(part) ?? [])]),
            start ? [start] : [],
          );
      const right = [target, ...(accept ?? [])].flatMap((selector) => (selector ? all(selector) : []));
      return matches.map(({ element, kind, state, score, reasons }) => ({
        right: right.includes(element),
        kind,
        state,
        score,
        reasons: reasons.join(),
        tag: element.outerHTML.slice(0, 120),
      }));
    }, label);
    if (!label.target) {
      expect(found).toEqual([]);
      return;
    }
    expect(found[0]).toMatchObject({ right: true, kind: label.kind, state: label.state });
    if (label.several) expect(found.length).toBeGreaterThanOrEqual(label.several);
  });
}
