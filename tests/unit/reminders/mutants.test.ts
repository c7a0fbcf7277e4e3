import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planted } from '../../sim/mutants/plant.mjs';
import { MUTANTS } from '../../sim/mutants/table.mjs';

const folder = resolve(import.meta.dirname, '../../../lib/reminders');

describe('the table of mutants', () => {
  it.each(MUTANTS)('$file: $name', (mutant) => {
    expect(planted(mutant, resolve(folder, mutant.file))).not.toBe(undefined);
    expect(mutant.put).not.toBe(mutant.find);
  });

  it('names each once', () => {
    expect(new Set(MUTANTS.map((m) => m.name)).size).toBe(MUTANTS.length);
    expect(MUTANTS.length).toBeGreaterThan(25);
  });
});
