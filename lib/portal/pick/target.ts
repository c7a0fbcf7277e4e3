import * as v from 'valibot';
import { INTO, isPlainSelector, parsesAsSelector } from './selector';

const selector = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(1_000),
  v.check(
    (text) =>
      text.split(INTO).every((part) => part.trim() !== '' && isPlainSelector(part) && parsesAsSelector(part)),
    'selector',
  ),
);

export const KINDS = ['switch', 'checkbox', 'radio', 'select', 'button', 'link', 'other'] as const;

/** A control that the user pointed at. Data only; nothing of it is ever run. */
export const targetSchema = v.strictObject({
  selector,
  /** Accessible name; '' when it has none. */
  name: v.pipe(v.string(), v.maxLength(200)),
  role: v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z]*$/)),
  kind: v.picklist(KINDS),
});
export type Target = v.InferOutput<typeof targetSchema>;
