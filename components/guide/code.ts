import type { Action } from '@/lib/carriers/types';

/** What is shown large: the code, the number, `ON → 808`, or the app's name. */
export function codeOf(action: Action): string | undefined {
  if (action.kind === 'ussd') return action.code;
  if (action.kind === 'call') return action.number;
  if (action.kind === 'sms') return `${action.body} → ${action.to}`;
  if (action.kind === 'app') return action.name;
  return undefined;
}
