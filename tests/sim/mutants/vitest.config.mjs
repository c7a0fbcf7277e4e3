// @ts-check
import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../../vitest.config';
import { planted } from './plant.mjs';
import { MUTANTS } from './table.mjs';

/** The reminders' unit tests against one mutant: its number is in MUTANT; any other number plants nothing. */
const mutant = MUTANTS[Number(process.env.MUTANT)];

export default mergeConfig(
  base,
  defineConfig({
    plugins: [
      {
        name: 'plant',
        enforce: 'pre',
        load: (id) => mutant && planted(mutant, id.split('?')[0] ?? id),
      },
    ],
    // The table's own test looks at the files as they are.
    test: { exclude: ['**/mutants.test.ts'] },
  }),
);
