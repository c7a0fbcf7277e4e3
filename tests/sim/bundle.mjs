import { resolve } from 'node:path';
import { build } from 'esbuild';

export const ROOT = resolve(import.meta.dirname, '../..');

/**
 * The simulator as one module for plain Node. `patch` replaces text in one source file on the way in: a fault planted by hand.
 * Throws when the text to replace is not there exactly once.
 */
export async function bundle(outfile, patch) {
  let planted = 0;
  const plant = {
    name: 'plant',
    setup(b) {
      b.onLoad({ filter: /lib[\\/]reminders[\\/].*\.ts$/ }, async ({ path }) => {
        const { readFile } = await import('node:fs/promises');
        let contents = await readFile(path, 'utf8');
        if (patch && path.endsWith(patch.file)) {
          if (contents.split(patch.find).length !== 2) throw new Error(`does not apply: ${patch.name}`);
          contents = contents.replace(patch.find, () => patch.put);
          planted++;
        }
        return { contents, loader: 'ts' };
      });
    },
  };
  await build({
    entryPoints: [resolve(ROOT, 'tests/sim/life.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { '@': ROOT },
    plugins: [plant],
    outfile,
    logLevel: 'error',
  });
  if (patch && planted !== 1) throw new Error(`no such file: ${patch.file}`);
}
