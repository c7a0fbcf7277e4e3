import { CARRIERS } from '@/lib/carriers/registry';
import type { Lives } from './clocks';

/** How long numbers live on at each carrier that we know. */
export const CARRIER_LIVES: Lives = Object.fromEntries(
  CARRIERS.map(({ id, numberLife }) => [id, numberLife]),
);

/** What is dialled to see the balance at each carrier that we know. */
export const BALANCE_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  CARRIERS.map(({ id, balanceCode }) => [id, balanceCode]),
);
