import { SIM_VERSION } from '@/lib/sims/schema';

/** A step lifts a record of version `from` to `from + 1`. One file a step, beside this one, with an example of the old shape in its test. */
export interface Migration {
  from: number;
  up(record: Record<string, unknown>): Record<string, unknown>;
}

/** In order of `from`, without gaps. Version 1 is the first that was released: nothing to lift yet. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Lifts a stored record to today's version, step by step. A record of a newer version, or without one, comes back as it is:
 * the schema then refuses it and it is set aside, never rewritten.
 */
export function migrate(value: unknown, steps = MIGRATIONS, target: number = SIM_VERSION): unknown {
  if (typeof value !== 'object' || value === null) return value;
  let record = value as Record<string, unknown>;
  for (const step of steps) {
    if (record.version === step.from && step.from < target)
      record = { ...step.up(record), version: step.from + 1 };
  }
  return record;
}
