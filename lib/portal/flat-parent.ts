/** The parent in the flattened tree, as the eye sees it: slot, then parent, then the host of the shadow tree. */
export const flatParent = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;
