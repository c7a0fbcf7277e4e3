// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isOverheard, keepEvents, keepEventsOf, originalOf } from '@/lib/portal/gesture/relay';

const world = globalThis as { bantorRelay?: unknown };
let stop: AbortController;
let heard: Event[];
let page: string[];

const TOLD = ['originalTarget', 'explicitOriginalTarget'] as const;
let inner: Element;

/** As Firefox tells it: of an event on our host, where in our tree it began. */
const tellAsFirefox = () =>
  Object.defineProperty(Event.prototype, TOLD[0], {
    configurable: true,
    get(this: Event) {
      return (this.target as Element | null)?.localName === 'x-host' ? inner : this.target;
    },
  }) && Object.defineProperty(Event.prototype, TOLD[1], { configurable: true, get: () => inner });

function putHost(): { host: HTMLElement; button: HTMLElement } {
  const host = document.createElement('x-host');
  const button = document.createElement('button');
  host.attachShadow({ mode: 'closed' }).append(button);
  document.body.append(host);
  keepEventsOf(host, stop.signal);
  button.addEventListener('keydown', (event) => heard.push(event));
  inner = button;
  return { host, button };
}

beforeEach(() => {
  stop = new AbortController();
  heard = [];
  page = [];
});
afterEach(() => {
  stop.abort();
  for (const name of TOLD) Reflect.deleteProperty(Event.prototype, name);
  delete world.bantorRelay;
  document.body.innerHTML = '';
});

describe('where a page hears of closed trees', () => {
  beforeEach(() => {
    tellAsFirefox();
    keepEvents(window, stop.signal);
    for (const target of [window, document])
      target.addEventListener('keydown', (event) => page.push((event as KeyboardEvent).key), {
        capture: true,
        signal: stop.signal,
      });
  });

  test('an event on our host reaches our tree as a twin, and the page not at all', () => {
    const { host } = putHost();
    const event = new KeyboardEvent('keydown', { key: '5', bubbles: true, composed: true, cancelable: true });
    host.dispatchEvent(event);
    expect(page).toEqual([]);
    expect(heard).toHaveLength(1);
    const twin = heard[0] as KeyboardEvent;
    expect([twin === event, twin.key, twin.composed, originalOf(twin) === event]).toEqual([
      false,
      '5',
      false,
      true,
    ]);
  });

  test('what our tree prevents is prevented', () => {
    const { host, button } = putHost();
    button.addEventListener('keydown', (event) => event.preventDefault());
    const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true });
    expect(host.dispatchEvent(event)).toBe(false);
  });

  test("an event of what holds our host is dropped where it tells of our tree; any other is the page's", () => {
    putHost();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(page).toEqual([]);
    inner = document.body;
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true }));
    expect(page).toEqual(['b', 'b']);
  });

  test('overheard unless it came before all scripts of the page', () => {
    expect(isOverheard()).toBe(true);
    Object.assign(world, { bantorRelay: { first: true, hosts: new Set(), originals: new WeakMap() } });
    expect(isOverheard()).toBe(false);
    // Taken over by a second script of ours, it is still the first.
    keepEvents(window, stop.signal);
    expect(isOverheard()).toBe(false);
  });
});

test('elsewhere nothing is kept, and every event is its own', () => {
  keepEvents(window, stop.signal);
  expect(world.bantorRelay).toBeUndefined();
  expect(isOverheard()).toBe(false);
  const event = new Event('click');
  expect(originalOf(event)).toBe(event);
});
