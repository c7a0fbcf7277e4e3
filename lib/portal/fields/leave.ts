import type { Resolved } from './resolve';
import type { FieldElement, FieldType, LeaveReason } from './types';

/** Types whose value is one of the user's details that Bantor keeps. */
const OURS: ReadonlySet<FieldType> = new Set<FieldType>([
  'email',
  'family-name',
  'given-name',
  'name',
  'tel',
  'tel-area-code',
  'tel-country-code',
  'tel-local',
  'tel-national',
  'transaction-amount',
]);
const TRAP =
  /honey.?pot|(^|[-_\s])hp([-_\s]|$)|leave.?(this.?)?(field.?)?(blank|empty)|do.?not.?fill|bot.?(field|trap)|winnie/i;

function byType({ type, accepts, verdict }: Resolved): LeaveReason | undefined {
  const says = (what: string) => type === what || verdict.concept === what || verdict.hint?.type === what;
  if (
    verdict.element.type === 'password' ||
    says('password') ||
    says('current-password') ||
    says('new-password')
  )
    return 'password';
  if (says('one-time-code')) return 'one-time-code';
  if (type.startsWith('cc-') || verdict.concept?.startsWith('cc-') || verdict.hint?.card) return 'card';
  if (says('captcha')) return 'captcha';
  if (verdict.element.type === 'search' || says('search')) return 'search';
  if (OURS.has(type) || (type === 'username' && accepts)) return undefined;
  return 'not-ours';
}

function byMarkup(element: FieldElement): LeaveReason | undefined {
  const attribute = (name: string) => element.getAttribute(name);
  // `:disabled` knows of a fieldset around it, too.
  if (
    element.matches(':disabled') ||
    (element as HTMLInputElement).readOnly ||
    attribute('aria-readonly') === 'true'
  )
    return 'read-only';
  if (TRAP.test(`${element.name} ${element.id} ${element.className} ${attribute('placeholder') ?? ''}`))
    return 'honeypot';
  const role = attribute('role');
  if (
    role === 'combobox' ||
    role === 'searchbox' ||
    attribute('aria-autocomplete') === 'list' ||
    attribute('list')
  )
    return role === 'searchbox' ? 'search' : 'combobox';
  return undefined;
}

/**
 * A list stands at its first entry until somebody chooses. Masks put the country's code into an empty phone field: that
 * alone, like a bare "+", is no number.
 */
function isFilled(element: FieldElement): boolean {
  if (element.localName === 'select') return (element as HTMLSelectElement).selectedIndex > 0;
  if (/^\s*\(?\+\d{0,3}[\s_()-]*$/.test(element.value)) return false;
  // A number box keeps from scripts what was typed into it that is no number.
  if (element.validity?.badInput) return true;
  return /[0-9A-Za-z\u00c0-\uffef]/.test(element.value);
}

/** Less of it is seen by nobody. */
const LEAST_OPACITY = 0.1;
/** Farther to the right nobody scrolls, in CSS pixels. */
const FAR = 10_000;

/** Whether a box around an element leaves nothing of it to be seen: made transparent, cut away, or folded to nothing. */
function isCutAway(element: HTMLElement): boolean {
  let opacity = 1;
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (!style) return false;
    opacity *= style.opacity === '' ? 1 : Number(style.opacity);
    const faded = /opacity\((?:0(?:\.0\d*)?%?)\)/.test(style.filter);
    // Only what hides all of it: pages cut corners off, too.
    const cut =
      /^inset\((?:[5-9]\d|\d{3,})(?:\.\d+)?%/.test(style.clipPath) ||
      style.clip === 'rect(0px, 0px, 0px, 0px)';
    const folded = at !== element && style.overflow !== 'visible' && style.overflow !== '';
    if (opacity < LEAST_OPACITY || faded || cut) return true;
    if (folded && (at.clientWidth < 4 || at.clientHeight < 4) && style.display !== 'inline') return true;
  }
  return false;
}

/**
 * Hidden from the user's eyes: by its own, an inherited or its frame's style, by size, by standing off the page, or from assistive
 * technology and the keyboard. Asks for layout, so it is called last and for candidates only.
 */
function hiddenBy(element: HTMLElement): LeaveReason | undefined {
  if (element.closest('[aria-hidden=true],[inert]')) return element.tabIndex < 0 ? 'honeypot' : 'invisible';
  const seen = element.checkVisibility?.({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
  if (seen === false) return 'invisible';
  const box = element.getBoundingClientRect();
  if (box.width < 4 || box.height < 4) return 'invisible';
  const origin = element.ownerDocument.documentElement.getBoundingClientRect();
  if (box.right < origin.left || box.bottom < origin.top || box.left - origin.left > FAR) return 'honeypot';
  if (isCutAway(element)) return 'invisible';
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ? hiddenBy(frame as HTMLElement) : undefined;
}

/** Why this field must be left alone, or undefined when it may be filled. */
export function leaveReason(field: Resolved): LeaveReason | undefined {
  const { element } = field.verdict;
  return (
    byType(field) ??
    byMarkup(element) ??
    (isFilled(element) ? 'already-filled' : undefined) ??
    hiddenBy(element)
  );
}
