/** What a field asks for: the tokens of HTML's `autocomplete` attribute that this engine can name. */
export type FieldType =
  | 'additional-name'
  | 'address-level1'
  | 'address-level2'
  | 'address-line1'
  | 'address-line2'
  | 'address-line3'
  | 'bday'
  | 'bday-day'
  | 'bday-month'
  | 'bday-year'
  | 'cc-csc'
  | 'cc-exp'
  | 'cc-exp-month'
  | 'cc-exp-year'
  | 'cc-name'
  | 'cc-number'
  | 'cc-type'
  | 'country'
  | 'country-name'
  | 'current-password'
  | 'email'
  | 'family-name'
  | 'given-name'
  | 'honorific-prefix'
  | 'honorific-suffix'
  | 'language'
  | 'name'
  | 'new-password'
  | 'nickname'
  | 'one-time-code'
  | 'organization'
  | 'organization-title'
  | 'postal-code'
  | 'sex'
  | 'street-address'
  | 'tel'
  | 'tel-area-code'
  | 'tel-country-code'
  | 'tel-extension'
  | 'tel-local'
  | 'tel-national'
  | 'transaction-amount'
  | 'transaction-currency'
  | 'url'
  | 'username';

export type FieldElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Why a field, whatever its type, must be left alone. */
export type LeaveReason =
  | 'already-filled'
  | 'captcha'
  | 'card'
  | 'combobox'
  | 'honeypot'
  | 'invisible'
  | 'not-ours'
  | 'one-time-code'
  | 'password'
  | 'read-only'
  | 'search';

export interface FieldMatch {
  element: FieldElement;
  type: FieldType;
  /** True only where writing one of the user's own details is safe and useful. */
  fillable: boolean;
  /** Set exactly when `fillable` is false. */
  leave?: LeaveReason | undefined;
  /**
   * For a sign-in name (`username`): the detail that the page accepts there. Portals sign people in by e-mail address or
   * phone number, so the field is filled with that although its type is the account's name.
   */
  accepts?: 'email' | 'tel';
  /** The second box of a pair ("repeat your e-mail address"). */
  confirms: boolean;
  /** What spoke for the type, strongest first, as `source:concept`; never a value that stands in the field. */
  reasons: string[];
}

/** A cap that cut the scan short. */
export type ScanLimit = 'fields' | 'nodes' | 'text';

export interface FieldScan {
  matches: FieldMatch[];
  /** Empty when the whole page was read. */
  limits: ScanLimit[];
}
