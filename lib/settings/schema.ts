import * as v from 'valibot';
import { LANGUAGES } from '@/lib/i18n/text';
import { CivilTimeSchema, IdSchema, InstantSchema, LeadTimeSchema, LIMITS } from '@/lib/sims/schema';

const leadTimes = (days: number[]) =>
  v.optional(
    v.pipe(v.array(LeadTimeSchema), v.maxLength(LIMITS.leadTimes)),
    days.map((n) => ({ days: n, at: '09:00' })),
  );

/** Everything the user may set. Each field has a default, so that `{}` is a whole settings record. */
export const SettingsSchema = v.object({
  version: v.optional(v.literal(1), 1),
  /** When they were last saved; calendars that were exported before are older. */
  updatedAt: v.optional(InstantSchema),
  /** Absent: follow `navigator.languages`. */
  language: v.optional(v.picklist(LANGUAGES)),
  theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
  planLeadTimes: leadTimes([3, 1, 0]),
  numberLeadTimes: leadTimes([30, 7, 1, 0]),
  /** Repeat until handled: on the last day and after the plan has lapsed, every so many hours; 0 = say it once. */
  repeatEveryHours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(48)), 0),
  /** Nothing is shown from `from` up to `to` (Phnom Penh); absent = no quiet hours. */
  quietHours: v.optional(v.object({ from: CivilTimeSchema, to: CivilTimeSchema })),
  /** "Is there enough balance?" before, and "did it renew?" after, for SIMs that renew by themselves. */
  balanceCheck: v.optional(v.boolean(), true),
  renewalCheck: v.optional(v.boolean(), true),
  /** Ask to look again when the auto-renewal state was last seen so many days ago; 0 = never. */
  recheckAfterDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)), 60),
  /** A monthly reminder to read the bill, on that day of the month; 0 = off. */
  billReviewDay: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(28)), 0),
  promotions: v.optional(v.boolean(), true),
  /** Whether the in-page helper may appear by itself on the carriers' pages. */
  pageHelper: v.optional(v.boolean(), true),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;
export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});

/** What the page helper may fill besides a SIM's own number. */
export const ProfileSchema = v.object({
  version: v.optional(v.literal(1), 1),
  givenName: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60)), ''),
  familyName: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60)), ''),
  email: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.trim(), v.maxLength(120), v.email())]), ''),
});
export type Profile = v.InferOutput<typeof ProfileSchema>;
export const EMPTY_PROFILE: Profile = v.parse(ProfileSchema, {});

/** An address that the user added, where the helper is registered at run time. */
export const PortalSchema = v.object({
  version: v.optional(v.literal(1), 1),
  id: IdSchema,
  carrier: IdSchema,
  /** `https://host[:port]`, the whole of what was granted. */
  origin: v.pipe(v.string(), v.url(), v.maxLength(200)),
  /** The page to open; on `origin`. */
  url: v.pipe(v.string(), v.url(), v.maxLength(2000)),
  addedAt: InstantSchema,
});
export type Portal = v.InferOutput<typeof PortalSchema>;
