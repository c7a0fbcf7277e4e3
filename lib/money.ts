/**
 * Money as integer minor units with its ISO 4217 currency: never a float.
 * USD has cents (150 = $1.50). The riel's minor unit has not circulated for decades, so KHR counts whole riel.
 */
export interface Money {
  minor: number;
  currency: string;
}
