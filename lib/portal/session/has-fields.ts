const FIELDS = 'input, select, textarea';
/** Elements looked at for shadow trees; the engine that reads fields has caps of its own. */
const CAP = 100_000;

/** Whether anything can be written into on a page, open shadow trees included: the engine for forms is brought in for that alone. */
export function hasFields(root: ParentNode): boolean {
  if (root.querySelector(FIELDS)) return true;
  const all = root.querySelectorAll('*');
  for (let i = 0; i < all.length && i < CAP; i++) {
    const tree = all[i]?.shadowRoot;
    if (tree && hasFields(tree)) return true;
  }
  return false;
}
