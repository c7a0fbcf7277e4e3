import * as v from 'valibot';
import { isCivilDate, isCivilTime } from '@/lib/civil';

/** The version that `SimSchema` describes; older shapes are lifted by `lib/sims/migrations`. */
export const SIM_VERSION = 1;

export const LIMITS = {
  label: 60,
  planName: 60,
  /** Lead times a clock may have: more would be nagging, and every one is stored. */
  leadTimes: 12,
  items: 20,
  renewals: 120,
  /** Minor units; far above any prepaid price, so that `1e9` typed for `$10.00` is caught. */
  money: { USD: 100_000, KHR: 4_000_000 },
} as const;

const text = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max));
export const CivilDateSchema = v.pipe(v.string(), v.check(isCivilDate, 'civil-date'));
export const CivilTimeSchema = v.pipe(v.string(), v.check(isCivilTime, 'civil-time'));
/** Milliseconds since the epoch. */
export const InstantSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const IdSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
/** E.164 for Cambodia: +855 and 8 or 9 digits of the national number without its 0. */
export const NumberSchema = v.pipe(v.string(), v.regex(/^\+855[1-9]\d{7,8}$/, 'number'));

export const MoneySchema = v.pipe(
  v.object({
    minor: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    currency: v.picklist(['USD', 'KHR']),
  }),
  v.check((m) => m.minor <= LIMITS.money[m.currency], 'amount-too-large'),
);

export const ValiditySchema = v.object({
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)),
  unit: v.picklist(['day', 'month']),
});

/** How long before the end, and at what wall-clock time in Phnom Penh, something is said. */
export const LeadTimeSchema = v.object({
  days: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(180)),
  at: CivilTimeSchema,
});

export const PlanSchema = v.object({
  /** Its id in the catalogue of `lib/carriers`; absent for a plan the user wrote. */
  id: v.optional(IdSchema),
  name: text(LIMITS.planName),
  price: v.optional(MoneySchema),
  /** Absent for a plan whose length is not known: "Renewed" then asks for the next date. */
  validity: v.optional(ValiditySchema),
  dataBytes: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  /** A plan that is not meant to be renewed: it ends, and that is all. */
  oneOff: v.optional(v.boolean(), false),
});

export const AutoRenewalSchema = v.object({
  state: v.picklist(['on', 'off', 'unknown']),
  /** When the state was last seen by the user, on a page or in an SMS. */
  seenAt: v.optional(InstantSchema),
});

/** One-off dates of a SIM: a promotion's end, a bill to look at. */
export const ItemSchema = v.object({
  id: IdSchema,
  kind: v.picklist(['promotion', 'bill', 'other']),
  title: text(LIMITS.label),
  on: CivilDateSchema,
  at: v.optional(CivilTimeSchema, '09:00'),
});

/** A renewal that the user confirmed, newest last: the spending history, and what "undo" takes back. */
export const RenewalSchema = v.object({
  at: InstantSchema,
  from: v.optional(CivilDateSchema),
  to: CivilDateSchema,
  price: v.optional(MoneySchema),
  planName: v.optional(text(LIMITS.planName)),
  /** The snooze that the renewal ended, for "undo". */
  snoozedUntil: v.optional(InstantSchema),
});

/** Days that a number lives on after its main balance's validity; their sum is when it may be sold again. */
const LifeDaysSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(730));
export const NumberLifeSchema = v.object({
  /** Outgoing calls are blocked for so many days, */
  outgoingBlockedDays: LifeDaysSchema,
  /** then incoming too, */
  incomingBlockedDays: LifeDaysSchema,
  /** then the number is only kept. */
  keptDays: LifeDaysSchema,
});

export const SimSchema = v.object({
  version: v.literal(SIM_VERSION),
  id: IdSchema,
  /** A carrier's id in `lib/carriers`; unknown ids are kept (a newer version may know them). */
  carrier: IdSchema,
  number: v.optional(NumberSchema),
  label: v.optional(text(LIMITS.label), ''),
  /** SIMs that belong together: a shop, a family. */
  group: v.optional(text(LIMITS.label)),
  plan: v.optional(PlanSchema),
  /** The plan's clock: the last civil day (and minute, when known) on which the plan works. */
  planEnds: v.optional(v.object({ on: CivilDateSchema, at: v.optional(CivilTimeSchema) })),
  /** The number's clock: the last civil day on which the main balance is valid. */
  numberEnds: v.optional(v.object({ on: CivilDateSchema })),
  /** Absent: the carrier's days. */
  numberLife: v.optional(NumberLifeSchema),
  balance: v.optional(v.object({ amount: MoneySchema, seenAt: InstantSchema })),
  autoRenewal: v.optional(AutoRenewalSchema, { state: 'unknown' }),
  /** Absent: the lead times of the settings. Empty: no reminder for that clock. */
  planLeadTimes: v.optional(v.pipe(v.array(LeadTimeSchema), v.maxLength(LIMITS.leadTimes))),
  numberLeadTimes: v.optional(v.pipe(v.array(LeadTimeSchema), v.maxLength(LIMITS.leadTimes))),
  /** Nothing is said about this SIM before that instant. */
  snoozedUntil: v.optional(InstantSchema),
  items: v.optional(v.pipe(v.array(ItemSchema), v.maxLength(LIMITS.items)), []),
  renewals: v.optional(v.pipe(v.array(RenewalSchema), v.maxLength(LIMITS.renewals)), []),
  note: v.optional(text(500)),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
});

export type Sim = v.InferOutput<typeof SimSchema>;
export type Plan = v.InferOutput<typeof PlanSchema>;
export type Validity = v.InferOutput<typeof ValiditySchema>;
export type LeadTime = v.InferOutput<typeof LeadTimeSchema>;
export type AutoRenewal = v.InferOutput<typeof AutoRenewalSchema>;
export type NumberLifeDays = v.InferOutput<typeof NumberLifeSchema>;
export type Item = v.InferOutput<typeof ItemSchema>;
export type Renewal = v.InferOutput<typeof RenewalSchema>;

/**
 * What a form hands in: everything but what the writer sets itself. `null` takes a field away (a message between contexts is
 * JSON in Chrome, which drops `undefined`); a field that is absent stays as it was.
 */
export type SimDraft = OrNull<
  Omit<v.InferInput<typeof SimSchema>, 'version' | 'id' | 'createdAt' | 'updatedAt'>
> & {
  carrier: string;
  id?: string;
};

/** Every field may be `null`, for "take it away". */
export type OrNull<T> = { [K in keyof T]: T[K] | null };
