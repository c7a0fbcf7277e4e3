import type { AutoRenewalScan } from './find-auto-renewal';

/**
 * A report of a scan that may be pasted into a public bug report: reasons and structure, nothing of what the page says.
 * Of an element only tag, role and the *names* of attributes are told, of a path only tags; never text, values, ids,
 * classes, addresses, digits of the page.
 */

/** Ancestors told of each match. */
const PATH = 6;
/** Attribute names that are part of HTML or ARIA or of a framework's grammar; others may hold names of the site. */
const PLAIN_ATTRIBUTE =
  /^(?:aria-[a-z]+|checked|class|disabled|for|href|id|name|onclick|role|tabindex|title|type|value)$/;
const PLAIN_ROLE = /^[a-z]{3,20}$/;
/** Custom elements carry names of firms and products. */
const tagOf = (element: Element) =>
  /^[a-z]+[1-6]?$/.test(element.localName) ? element.localName : 'custom-element';

function shapeOf(element: Element): string {
  const role = element.getAttribute('role') ?? '';
  const type = element.getAttribute('type') ?? '';
  const names = element
    .getAttributeNames()
    .filter((name) => PLAIN_ATTRIBUTE.test(name))
    .sort();
  return [
    `<${tagOf(element)}>`,
    PLAIN_ROLE.test(role) ? `role=${role}` : '',
    /^(?:button|checkbox|radio|submit)$/.test(type) ? `type=${type}` : '',
    names.length ? `attributes: ${names.join(' ')}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function pathOf(element: Element): string {
  const path: string[] = [];
  let at: Element | null = element;
  while (at && path.length < PATH) {
    path.unshift(tagOf(at));
    const host: Element | undefined = (at.parentNode as ShadowRoot | null)?.host;
    if (host) path.unshift('#shadow');
    at = at.parentElement ?? host ?? null;
  }
  return path.join(' > ');
}

const magnitude = (count: number) => (count < 1 ? '0' : `about 10^${Math.round(Math.log10(count))}`);

/** Text for a bug report, English, one fact a line. `version` is the extension's own. */
export function redactedReport(root: Document, scan: AutoRenewalScan, version: string): string {
  const lines = [
    `Bantor ${version}: auto-renewal finder`,
    `result: ${scan.result}`,
    `elements: ${magnitude(root.getElementsByTagName('*').length)}, frames: ${magnitude(root.getElementsByTagName('iframe').length)}`,
    `page language: ${/^[a-z]{2,3}\b/i.exec(root.documentElement?.lang ?? '')?.[0].toLowerCase() ?? 'not given'}`,
  ];
  if (scan.reasons.length) lines.push(`reasons: ${scan.reasons.join(', ')}`);
  if (scan.caps.length) lines.push(`caps hit: ${scan.caps.join(', ')}`);
  scan.matches.forEach(({ element, kind, state, score, reasons }, i) => {
    lines.push(`match ${i + 1}: ${kind}, ${state}, score ${score}, ${reasons.join(', ')}`);
    lines.push(`  ${shapeOf(element)}`);
    lines.push(`  in ${pathOf(element)}`);
  });
  return lines.join('\n');
}
