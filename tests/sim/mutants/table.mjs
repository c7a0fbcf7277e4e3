// @ts-check
import { asked } from './asked.mjs';
import { due } from './due.mjs';
import { kept } from './kept.mjs';
import { running } from './running.mjs';

/**
 * Faults planted by hand in lib/reminders, one at a time: what each breaks, the text that stands exactly once in its file, and what
 * stands there instead. Every one should be caught by the simulated lives or by the unit tests.
 * @typedef {Record<string, [name: string, find: string, put: string][]>} Faults
 */
export const MUTANTS = Object.entries({ ...due, ...asked, ...running, ...kept }).flatMap(([file, faults]) =>
  faults.map(([name, find, put]) => ({ name, file, find, put })),
);
