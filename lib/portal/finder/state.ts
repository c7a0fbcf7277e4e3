import { isTag, roleOf } from './dom';
import { AUTOMATIC_RENEWAL, isWhole, says } from './lexicon';
import type { State } from './types';

const invert = (state: State): State => (state === 'on' ? 'off' : state === 'off' ? 'on' : 'unknown');

const CLASS_ON = /(?:^|[\s_-])(?:on|checked|is-checked|active|enabled|onswitch|selected)(?:$|\s)/i;
const CLASS_OFF = /(?:^|[\s_-])(?:off|unchecked|inactive|disabled-state)(?:$|\s)/i;

/** What a box or switch shows, whatever its label says. */
function shown(element: Element): State {
  if (isTag(element, 'input') && /^(?:checkbox|radio)$/.test((element as HTMLInputElement).type)) {
    return (element as HTMLInputElement).checked ? 'on' : 'off';
  }
  const aria = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed');
  if (aria === 'true' || aria === 'false') return aria === 'true' ? 'on' : 'off';
  const data = element.getAttribute('data-state') ?? '';
  if (/^(?:checked|on)$/.test(data)) return 'on';
  if (/^(?:unchecked|off)$/.test(data)) return 'off';
  const inner =
    element.querySelector<HTMLInputElement>('input[type=checkbox]') ??
    element.shadowRoot?.querySelector<HTMLInputElement>('input[type=checkbox]');
  if (inner) return inner.checked ? 'on' : 'off';
  const text = (element.textContent ?? '').trim().toLowerCase();
  if (text && isWhole.on(text)) return 'on';
  if (text && isWhole.off(text)) return 'off';
  if (element.hasAttribute('checked')) return element.getAttribute('checked') === 'false' ? 'off' : 'on';
  const classes = element.getAttribute('class') ?? '';
  if (CLASS_OFF.test(classes)) return 'off';
  if (CLASS_ON.test(classes)) return 'on';
  // A switch of plain elements that marks itself only while it is on.
  return roleOf(element) === 'switch' || classes ? 'off' : 'unknown';
}

/** State of a box or switch; a box "Turn off auto-renewal" that is ticked means off. */
export function toggleState(element: Element, visibleLabel: string): State {
  const state = shown(element);
  const named = AUTOMATIC_RENEWAL.exec(visibleLabel);
  const before = named ? visibleLabel.slice(0, named.index + named[0].length) : visibleLabel;
  return says.negation(before) ? invert(state) : state;
}

/** Chosen option of a list or of a set of radio buttons: its words, else its value. */
export function choiceState(text: string, value: string): State {
  if (says.negation(text) || says.off(text)) return 'off';
  if (
    says.on(text) ||
    isWhole.start(text) ||
    AUTOMATIC_RENEWAL.test(text) ||
    /^(?:auto|automatic|自动|自動|ស្វ័យប្រវត្តិ)/u.test(text)
  )
    return 'on';
  if (/^(?:0|false|no|off|n|disabled?|manual)$/i.test(value)) return 'off';
  return /^(?:1|true|yes|on|y|enabled?|auto\w*)$/i.test(value) ? 'on' : 'unknown';
}

/** "Auto-renewal: enabled" written beside a control. */
export function writtenState(row: string): State {
  const named = AUTOMATIC_RENEWAL.exec(row);
  if (!named) return 'unknown';
  const before = row.slice(Math.max(0, named.index - 24), named.index);
  if (/(?:不|not|doesn't|won't|will not|មិន)\s*$/u.test(before)) return 'off';
  const after = row.slice(named.index + named[0].length).slice(0, 60);
  for (const word of after
    .split(/[\s:：|,，.。()（）]+/)
    .filter(Boolean)
    .slice(0, 6)) {
    if (isWhole.off(word)) return 'off';
    if (isWhole.on(word)) return 'on';
  }
  return 'unknown';
}
