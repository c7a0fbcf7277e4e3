const NUMBERS = /-?[\d.]+(?:e-?\d+)?/g;

/** How light a computed colour is, 0 (black) to 1; undefined for a see-through one and for notations that are not known here. */
export function lightness(color: string): number | undefined {
  const [, notation = '', space = '', body = ''] =
    /^([a-z]+)\((?:(srgb|srgb-linear|display-p3|rec2020|a98-rgb|prophoto-rgb) )?([^()]*)\)$/.exec(color) ??
    [];
  const [channels = '', after] = body.split('/');
  const [a = 0, b = 0, c = 0, comma] = [...channels.matchAll(NUMBERS)].map(([text]) => Number(text));
  const alpha = after === undefined ? comma : Number(after.match(NUMBERS)?.[0]);
  if (alpha !== undefined && alpha < 0.5) return undefined;
  const luma = 0.2126 * a + 0.7152 * b + 0.0722 * c;
  if (notation === 'rgb' || notation === 'rgba') return luma / 255;
  if (notation === 'oklch' || notation === 'oklab') return a;
  if (notation === 'lch' || notation === 'lab') return a / 100;
  return notation === 'color' && space ? luma : undefined;
}

const DARK = 0.45;

/** Where a page's ground is seen: near the edges, beside its content and under its header. */
const EDGES = [
  [0.01, 0.5],
  [0.99, 0.5],
  [0.5, 0.99],
] as const;

/** What the page paints there, looked up through `ours`. */
export function groundAt(document: Document, ours: Element): Element[] {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  return EDGES.flatMap(([x, y]) => {
    const hits = document.elementsFromPoint(innerWidth * x, innerHeight * y);
    return hits.find((hit) => hit !== ours) ?? [];
  });
}

/** The lightness of what is painted behind an element; the body's colour is that of the whole ground, however short it is. */
function behind(element: Element): number | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const seen = lightness(getComputedStyle(at).backgroundColor);
    if (seen !== undefined) return seen;
  }
  const { body } = element.ownerDocument;
  return body ? lightness(getComputedStyle(body).backgroundColor) : undefined;
}

/**
 * Whether a page is a dark one, by what it paints (`ground`) and not by what the system prefers: a bubble must look at home on a light
 * page also at night. Where it paints no colour (a picture, the browser's own ground), its text tells: light on dark.
 */
export function isDarkPage(document: Document, ground: readonly Element[]): boolean {
  const seen = ground.flatMap((element) => behind(element) ?? []);
  if (seen.length > 0) return seen.filter((light) => light < DARK).length * 2 > seen.length;
  const text = lightness(getComputedStyle(document.body ?? document.documentElement).color);
  return text !== undefined && text > 1 - DARK;
}
