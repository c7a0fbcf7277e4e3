import { textOf } from '../read-page/text';

/** How far up the words that set a find apart may stand, and how long they may be before they are a whole page. */
const LEVELS = 6;
const LONGEST = 160;
const SHOWN = 48;

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;

/** The texts around an element from the nearest on, first its own. */
function textsAround(element: Element): string[] {
  const own = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
  const texts = [(own ?? '').replace(/\s+/g, ' ').trim()];
  let at: Element | null = element;
  for (let level = 0; at && level <= LEVELS; level++, at = parentOf(at)) {
    const text = textOf(at, LONGEST);
    if (text.length > LONGEST) break;
    texts.push(text.replace(/\n/g, ' · '));
  }
  return texts.filter((text) => /\p{L}/u.test(text));
}

/**
 * What to call each of several finds: the nearest words around it that stand around no other, as "KADO 6 · Auto-renew". Where all
 * words are shared, the nearest; '' where there are none.
 */
export function namesOf(elements: readonly Element[]): string[] {
  const around = elements.map(textsAround);
  return around.map((texts, i) => {
    const alone = texts.find((text) => !around.some((others, j) => j !== i && others.includes(text)));
    const name = alone ?? texts[0] ?? '';
    return name.length > SHOWN ? `${name.slice(0, SHOWN - 1).replace(/[\s·]+$/, '')}…` : name;
  });
}
