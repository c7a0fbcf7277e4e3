import type { PartName, Parts } from './types';

/**
 * The parts of the helper in this page, kept on the content scripts' own world, where each part's script finds the map. A page has
 * a world apart: it sees none of this, and a part that a page loads for itself finds no map and does nothing.
 */
const world = globalThis as { bantorParts?: Map<PartName, unknown> };

/** Called once by a part's script. */
export function offerPart<K extends PartName>(name: K, part: Parts[K]): void {
  world.bantorParts?.set(name, part);
}

/**
 * Gives parts by name, each brought in once by `bring` (not pure: it runs the part's script in this world). Starts an empty
 * map: parts of an earlier start may be of the version before an update.
 */
export function createParts(bring: (name: PartName) => Promise<unknown>) {
  const parts = new Map<PartName, unknown>();
  world.bantorParts = parts;
  const coming = new Map<PartName, Promise<unknown>>();

  return async <K extends PartName>(name: K): Promise<Parts[K]> => {
    if (parts.has(name)) return parts.get(name) as Parts[K];
    const arrival = coming.get(name) ?? bring(name);
    coming.set(name, arrival);
    try {
      await arrival;
    } finally {
      // What failed is tried again when it is next needed.
      coming.delete(name);
    }
    if (!parts.has(name)) throw new Error(`the part ${name} did not arrive`);
    return parts.get(name) as Parts[K];
  };
}
