const COLOR = /^rgba?\(\s*([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:\s*[,/]\s*([\d.]+))?\s*\)$/;

/** Relative luminance of a computed colour by its channels, 0 (black) to 1; undefined for a see-through or unknown one. */
export function luminance(color: string): number | undefined {
  const [, r, g, b, a] = COLOR.exec(color) ?? [];
  if (r === undefined || (a !== undefined && Number(a) < 0.5)) return undefined;
  return (0.2126 * Number(r) + 0.7152 * Number(g) + 0.0722 * Number(b)) / 255;
}

/**
 * Whether a page is a dark one, by what it paints and not by what the system prefers: a bubble must look at home on a light page
 * also at night. The page's own scheme decides where it paints nothing.
 */
export function isDarkPage(document: Document): boolean {
  for (const element of [document.body, document.documentElement]) {
    const seen = element && luminance(getComputedStyle(element).backgroundColor);
    if (seen !== undefined && seen !== null) return seen < 0.4;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return (
    scheme.includes('dark') &&
    (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
  );
}
