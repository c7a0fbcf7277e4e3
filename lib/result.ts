/** What went wrong, as a code that the interface puts into the user's words (`lib/i18n/errors.ts`). */
export type ErrorCode =
  | 'invalid' // `field` says which
  | 'not-found'
  | 'changed-meanwhile'
  | 'storage-full'
  | 'storage-failed'
  | 'not-allowed'
  | 'no-next-date'
  | 'nothing-to-undo'
  | 'unreadable'
  | 'too-large'
  | 'background-unreachable';

export interface Failure {
  code: ErrorCode;
  /** Dotted path of the offending field: `plan.price`. */
  field?: string;
  /** The broken rule, a code of the schema: `amount-too-large`. */
  rule?: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: ErrorCode, more: Omit<Failure, 'code'> = {}): Result<never> => ({
  ok: false,
  error: { code, ...more },
});
