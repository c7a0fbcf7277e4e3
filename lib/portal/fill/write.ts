import type { FieldElement } from '../fields/types';

/**
 * The value setter of the platform. Frameworks lay their own over it on the element (React's tracker swallows the event of
 * a value that was set through it).
 */
function setValue(element: FieldElement, value: string): void {
  const view = element.ownerDocument.defaultView ?? window;
  const { prototype } =
    element.localName === 'select'
      ? view.HTMLSelectElement
      : element.localName === 'textarea'
        ? view.HTMLTextAreaElement
        : view.HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
}

function moveCaretToEnd(element: FieldElement): void {
  if (element.localName === 'select') return;
  try {
    const end = element.value.length;
    (element as HTMLInputElement).setSelectionRange(end, end);
  } catch {
    // Number and e-mail boxes have no selection; masks are not used on them.
  }
}

const innermostFocus = (root: Document | ShadowRoot): Element | null => {
  const { activeElement } = root;
  return activeElement?.shadowRoot ? innermostFocus(activeElement.shadowRoot) : activeElement;
};

/**
 * Writes a value the way typing does: focus, value, `input` and `change` that bubble out of shadow trees, blur (forms
 * validate on it). The focus returns to where it was. `stillMay` is asked once the page has seen the focus: false writes nothing.
 */
export function writeValue(element: FieldElement, value: string, stillMay = () => true): void {
  const focused = innermostFocus(element.ownerDocument);
  element.focus({ preventScroll: true });
  if (stillMay()) enter(element, value);
  element.blur();
  if (focused && focused !== element) (focused as HTMLElement).focus?.({ preventScroll: true });
}

function enter(element: FieldElement, value: string): void {
  setValue(element, value);
  moveCaretToEnd(element);
  const bubbles = { bubbles: true, composed: true };
  const input =
    element.localName === 'select'
      ? new Event('input', bubbles)
      : new InputEvent('input', { ...bubbles, inputType: 'insertReplacementText', data: value });
  element.dispatchEvent(input);
  element.dispatchEvent(new Event('change', bubbles));
}
