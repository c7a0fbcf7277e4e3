import type { Rollup } from 'vite';

/**
 * Everything that the popup needs for its first paint, in one file: the bundler would part it by which other page shares what, and
 * three dozen small files cost more bytes (each is compressed alone) and more loads than one.
 */
export function firstPaintChunk(entry: string): Rollup.ManualChunksOption {
  let needed: Set<string> | undefined;
  const reach = (getModuleInfo: Rollup.GetModuleInfo): Set<string> => {
    const found = new Set<string>();
    const visit = (id: string) => {
      if (found.has(id)) return;
      found.add(id);
      for (const next of getModuleInfo(id)?.importedIds ?? []) visit(next);
    };
    visit(entry);
    return found;
  };
  return (id, { getModuleInfo }) => {
    needed ??= reach(getModuleInfo);
    return needed.has(id) && !id.endsWith('.css') && id !== entry ? 'first-paint' : undefined;
  };
}
