import * as v from 'valibot';
import { fail, ok, type Result } from '@/lib/result';

/** Checks `value` by `schema`; a misfit names the field's dotted path and the rule it broke. Never throws. */
export function decode<T extends v.GenericSchema>(schema: T, value: unknown): Result<v.InferOutput<T>> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const issue = parsed.issues[0];
  return fail('invalid', { field: v.getDotPath(issue) ?? '', rule: issue.message });
}

/** The fields that are not `null`, which in a draft or a patch means "take it away". */
export const withoutNulls = (record: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
