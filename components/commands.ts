import { errors } from '@/lib/i18n/messages/errors';
import { type ProtocolMap, sendMessage } from '@/lib/messages';
import { type Failure, fail, type Result } from '@/lib/result';
import { t } from './i18n';

type Commands = {
  [K in keyof ProtocolMap as ReturnType<ProtocolMap[K]> extends Result<unknown> ? K : never]: ProtocolMap[K];
};
type Value<K extends keyof Commands> = Extract<ReturnType<Commands[K]>, { ok: true }>['value'];

/** Sends a command to the background, the one writer. Never throws: an unreachable background is a failure like others. */
export async function command<K extends keyof Commands>(
  type: K,
  ...data: Parameters<Commands[K]>
): Promise<Result<Value<K>>> {
  try {
    const send = sendMessage as unknown as (type: K, data?: unknown) => Promise<Result<Value<K>> | undefined>;
    return (await send(type, data[0])) ?? fail('background-unreachable');
  } catch {
    return fail('background-unreachable');
  }
}

/** A failure in the user's words. */
export const inWords = (failure: Failure): string => t(errors[failure.code]);
