import type { PageNumber } from '../read-page/numbers';

/** A shadow tree's content belongs where its host stands. */
const parentOf = (element: Element): Element | null =>
  element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;

const isBefore = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether each number is followed by facts of its own before the next comes: then a number heads what stands behind it. */
function headTheirFacts(numbers: readonly PageNumber[], facts: readonly Element[]): boolean {
  return numbers.every(({ number, element }, i) => {
    const next = numbers[i + 1];
    if (next?.number === number) return true;
    return facts.some((fact) => isBefore(element, fact) && (!next || isBefore(fact, next.element)));
  });
}

/** Text before a number, in the same surroundings, makes it no head: whose would that be? */
const isHeaded = (numbers: readonly PageNumber[], facts: readonly Element[]): boolean => {
  const first = numbers[0]?.element;
  return first !== undefined && !facts.some((fact) => isBefore(fact, first) && !fact.contains(first));
};

/**
 * Tells whose number stands near an element: the only one of the page; else the only one in the smallest surroundings that have any;
 * where these have several, each heading facts of its own, the last one before it. Undefined where that can't be told.
 */
export function ownersOf(
  numbers: readonly PageNumber[],
  facts: readonly Element[],
): (element: Element) => string | undefined {
  const distinct = new Set(numbers.map(({ number }) => number));
  if (distinct.size < 2) return () => numbers[0]?.number;
  return (element) => {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const around = at;
      const near = numbers.filter((n) => around.contains(n.element));
      if (near.length === 0) continue;
      if (new Set(near.map(({ number }) => number)).size === 1) return near[0]?.number;
      const inside = facts.filter((fact) => around.contains(fact));
      if (!isHeaded(near, inside) || !headTheirFacts(near, inside)) return undefined;
      return near.findLast((n) => n.element === element || isBefore(n.element, element))?.number;
    }
    return undefined;
  };
}
