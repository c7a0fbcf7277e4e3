import type { AutoRenewalScan } from './find-auto-renewal';

/**
 * A report of a scan that may be pasted into a public bug report: reasons and structure, nothing of what the page says.
 * Of an element only tag, role and the *names* of attributes are told, of a path only tags; never text, values, ids,
 * classes, addresses, digits of the page.
 */

const PLAIN_TAG = new Set(
  `a abbr address article aside b blockquote body button caption center code col dd details dialog div dl dt em fieldset figcaption
  figure font footer form frame frameset h1 h2 h3 h4 h5 h6 header hr html i iframe img input label legend li main mark menu meter
  nav ol optgroup option output p picture pre progress q s search section select slot small span strong sub summary sup table
  tbody td template textarea tfoot th thead time tr u ul`.split(/\s+/),
);
/** Ancestors told of each match. */
const PATH = 6;
/** Attribute names that are part of HTML or ARIA; others, made-up ones of ARIA's form too, may hold names of the site or the user. */
const PLAIN_ATTRIBUTE =
  /^(?:aria-(?:checked|controls|describedby|disabled|expanded|haspopup|hidden|label|labelledby|pressed|selected)|checked|class|disabled|for|href|id|name|onclick|role|tabindex|title|type|value)$/;
/** Any letters can be written as a language. */
const PLAIN_LANGUAGE = /^(?:en|fr|id|ja|km|ko|lo|my|th|vi|zh)\b/i;
/** Any word can be written as a role. */
const PLAIN_ROLE =
  /^(?:button|checkbox|combobox|link|listbox|menuitem|menuitemcheckbox|menuitemradio|option|radio|switch|tab)$/;

/** Custom elements, and words that only look like tags, carry names of firms, products and people. */
function tagOf(element: Element): string {
  const { localName, namespaceURI } = element;
  if (namespaceURI !== 'http://www.w3.org/1999/xhtml') return 'foreign-element';
  return PLAIN_TAG.has(localName) ? localName : 'custom-element';
}

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
    `page language: ${PLAIN_LANGUAGE.exec(root.documentElement?.lang ?? '')?.[0].toLowerCase() ?? (root.documentElement?.lang ? 'another' : 'not given')}`,
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
