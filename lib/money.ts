/**
 * Money as integer minor units with its ISO 4217 currency: never a float.
 * USD has cents (150 = $1.50). The riel's minor unit has not circulated for decades, so KHR counts whole riel.
 */
export interface Money {
  minor: number;
  currency: string;
}

/** What a balance lacks for a price, in minor units; undefined where it can't be told (one is not known, or another currency). */
export function shortfall(price: Money | undefined, balance: Money | undefined): number | undefined {
  if (!price || !balance || price.currency !== balance.currency) return undefined;
  return Math.max(0, price.minor - balance.minor);
}
