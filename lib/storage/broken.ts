/**
 * A stored record that does not fit its schema. It stays where it is, untouched, until the user takes it away or a newer
 * version can read it; it is shown, and never stands in the way of the others.
 */
export interface Broken {
  key: string;
  /** As stored. */
  value: unknown;
  /** Dotted path of the first misfit (`plan.price`), or `version` for a record of a newer Bantor. */
  path: string;
}
