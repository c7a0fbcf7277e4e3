/** Copies text; false when the browser refuses (no permission, page not focused), so that the user is told. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
