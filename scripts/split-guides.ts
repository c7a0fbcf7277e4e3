import type { Plugin } from 'vite';

/**
 * A carrier is one file, but its small half (`carrier`) is needed at the first paint and its long texts (`guide`) only where
 * they are read. A bundler keeps a module in one piece, so in a build the guides come from a second copy of each file,
 * under `?guide`: of either copy, tree shaking leaves one half.
 */
export const splitGuides = (): Plugin => ({
  name: 'split-guides',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer?.endsWith('/lib/carriers/guides.ts') || source === './regulator') return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && { ...found, id: `${found.id}?guide` };
  },
});
