/** The document in a frame, where the page may look into it; undefined for one of another origin and for what is no frame. */
export function frameDocument(element: Element): Document | undefined {
  try {
    return (element as Partial<HTMLIFrameElement>).contentDocument ?? undefined;
  } catch {
    return undefined; // another origin
  }
}
