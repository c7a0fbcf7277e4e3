import { simForm } from '@/lib/i18n/messages/sim-form';
import { parseAmount } from '@/lib/i18n/money';
import type { Text } from '@/lib/i18n/text';
import { LIMITS } from '@/lib/sims/schema';

export type Currency = 'USD' | 'KHR';

/** What is wrong with an amount as typed; nothing where the field is empty. */
export function amountError(text: string, currency: Currency): Text | undefined {
  if (!text.trim()) return undefined;
  const minor = parseAmount(text, currency);
  if (minor === null) return simForm.amountBad;
  return minor > LIMITS.money[currency] ? simForm.amountHuge : undefined;
}

/** The amount as typed; null where there is none. */
export function readAmount(text: string, currency: Currency): { minor: number; currency: Currency } | null {
  const minor = parseAmount(text, currency);
  return minor === null ? null : { minor, currency };
}
