// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type AutoRenewalScan, scanAutoRenewal } from '@/lib/portal/find-auto-renewal';
import { LIMITS } from '@/lib/portal/finder/limits';

/** The real limits with the large numbers made small: pages of 200,000 elements would only test the test's own patience. */
vi.mock('@/lib/portal/finder/limits', async (load) => {
  const { LIMITS: real } = await load<typeof import('@/lib/portal/finder/limits')>();
  return { LIMITS: { ...real, nodes: 400, roots: 4, candidates: 6, matches: 3, text: 3_000 } };
});

const SWITCH = (plan: number) =>
  `<div class="row"><span>Auto-renewal of plan ${plan}</span><button role="switch" aria-checked="true" aria-label="Auto-renewal of plan ${plan}"></button></div>`;

async function scanOf(html: string, signal?: AbortSignal): Promise<AutoRenewalScan> {
  document.body.innerHTML = html;
  return scanAutoRenewal(document, signal && { signal });
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a scan that is cut short says by what', () => {
  it('nothing on a usual page', async () => {
    const { result, caps } = await scanOf(SWITCH(1));
    expect({ result, caps }).toEqual({ result: 'found', caps: [] });
  });

  it('nodes', async () => {
    const { caps, matches } = await scanOf(SWITCH(1) + '<i></i>'.repeat(LIMITS.nodes));
    expect(caps).toEqual(['nodes']);
    expect(matches).toHaveLength(1);
  });

  it('roots', async () => {
    document.body.innerHTML = '<p></p>'.repeat(LIMITS.roots + 1);
    for (const host of document.querySelectorAll('p')) host.attachShadow({ mode: 'open' });
    expect((await scanAutoRenewal(document)).caps).toEqual(['roots']);
  });

  it('candidates', async () => {
    const others = '<button role="switch" aria-checked="true">Dark colours</button>'.repeat(
      LIMITS.candidates + 1,
    );
    const { caps, matches, reasons } = await scanOf(others + SWITCH(1));
    expect({ caps, matches }).toEqual({ caps: ['candidates'], matches: [] });
    expect(reasons).toContain('page-too-big');
  });

  it('matches: the best are kept', async () => {
    const { caps, matches } = await scanOf([1, 2, 3, 4].map(SWITCH).join(''));
    expect(caps).toEqual(['matches']);
    expect(matches).toHaveLength(LIMITS.matches);
  });

  it('text', async () => {
    const links = Array.from(
      { length: 40 },
      (_, i) => `<a href="#">Story ${i} ${'of many words '.repeat(8)}</a>`,
    );
    const { caps, matches, reasons } = await scanOf(links.join('') + SWITCH(1));
    expect({ caps, matches }).toEqual({ caps: ['text'], matches: [] });
    expect(reasons).toContain('page-too-big');
  });

  it('the caller: what was found so far is given, and the page is not called too big', async () => {
    const stop = new AbortController();
    stop.abort();
    const { caps, matches, reasons } = await scanOf(SWITCH(1), stop.signal);
    expect({ caps, matches }).toEqual({ caps: ['aborted'], matches: [] });
    expect(reasons).not.toContain('page-too-big');
  });
});

describe('a scan that finds nothing says why', () => {
  const PROSE =
    'Your package will renew automatically on the first day of each month unless you tell us otherwise before then, in which case nothing is charged any more.';
  const FILLER = `<p>${'Our offers change every month. '.repeat(10)}</p>`;
  it.each([
    ['still-loading', ''],
    ['still-loading', '<div class="skeleton"></div>'],
    ['sign-in-page', `${FILLER}<form><input type="password"></form>`],
    ['words-but-no-control', `${FILLER}<p>Auto-renewal: on</p>`],
    ['only-prose', `${FILLER}<p>${PROSE}</p>`],
    ['no-words', FILLER],
  ])('%s', async (reason, html) => {
    const { result, reasons } = await scanOf(html);
    expect(result).toBe('not-found');
    expect(reasons).toContain(reason);
  });

  it('frame-unreachable', async () => {
    document.body.innerHTML = `${FILLER}<iframe></iframe>`;
    const frame = document.querySelector('iframe');
    for (const [name, value] of Object.entries({
      contentDocument: null,
      clientWidth: 600,
      clientHeight: 400,
    }))
      Object.defineProperty(frame, name, { value });
    expect((await scanAutoRenewal(document)).reasons).toContain('frame-unreachable');
  });
});
