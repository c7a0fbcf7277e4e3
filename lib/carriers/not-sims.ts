/** Numbers in Cambodia that belong to nobody's SIM. */

/** Area codes of the provinces (023 Phnom Penh … 075), as libphonenumber lists them. */
export const LANDLINE = /^0(?:2[3-6]|3[2-6]|4[2-4]|[5-7][2-5])/;

/** The carriers' own hotlines that look like a subscriber's number, E.164: they stand in nearly every message and page. */
export const HOTLINES: ReadonlySet<string> = new Set(['+855979097097']);
