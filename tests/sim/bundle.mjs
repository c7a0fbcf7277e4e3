// @ts-check
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { planted } from './mutants/plant.mjs';

export const ROOT = resolve(import.meta.dirname, '../..');

/**
 * The simulator as one module for plain Node, perhaps with a fault planted in lib/reminders on the way in.
 * @param {string} outfile
 * @param {Parameters<typeof planted>[0]} [mutant]
 */
export async function bundle(outfile, mutant) {
  /** @type {import('esbuild').Plugin} */
  const plant = {
    name: 'plant',
    setup(b) {
      b.onLoad({ filter: /lib[\\/]reminders[\\/].*\.ts$/ }, ({ path }) => {
        const contents = mutant && planted(mutant, path);
        return contents === undefined ? undefined : { contents, loader: 'ts' };
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
}
