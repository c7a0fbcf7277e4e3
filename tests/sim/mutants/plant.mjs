// @ts-check
import { readFileSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * The text of a source file with a mutant in it, or undefined where the mutant belongs to another file. Throws when the text to
 * replace does not stand there exactly once: a mutant that no longer applies proves nothing.
 * @param {{ name: string, file: string, find: string, put: string }} mutant
 * @param {string} path
 */
export function planted(mutant, path) {
  if (!path.endsWith(['', 'lib', 'reminders', mutant.file].join(sep))) return undefined;
  const text = readFileSync(path, 'utf8');
  if (text.split(mutant.find).length !== 2) throw new Error(`does not apply: ${mutant.name}`);
  return text.replace(mutant.find, () => mutant.put);
}
