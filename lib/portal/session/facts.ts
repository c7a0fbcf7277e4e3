import type { CivilDate } from '@/lib/civil';
import type { SimFacts } from '@/lib/messages';
import type { PageReading } from '../read-page';

/** What the page tells of the user's own SIM, ready to be kept. */
export interface PageFacts {
  /** One day, or two where the print can be read two ways: the user says which. */
  expiries: CivilDate[];
  balance?: NonNullable<SimFacts['balance']>;
}

/** The first date of expiry and the main balance (else the only one) of a reading. */
export function factsOf({ expiries, balances }: PageReading): PageFacts {
  const known = balances.filter(({ amount }) => amount.currency === 'USD' || amount.currency === 'KHR');
  const balance = known.find(({ main }) => main) ?? (known.length === 1 ? known[0] : undefined);
  return {
    expiries: expiries[0]?.readings ?? [],
    ...(balance && { balance: balance.amount as NonNullable<SimFacts['balance']> }),
  };
}

/** Whether a page shows this number, in any grouping: then its facts are that SIM's. */
export function showsNumber(text: string, number: string | undefined): boolean {
  return number !== undefined && text.replace(/[\s().-]/g, '').includes(number.replace(/^\+855/, ''));
}
