import { type CivilDate, civilDateAt, type Instant } from '@/lib/civil';
import type { SimFacts } from '@/lib/messages';
import type { Plan, Validity } from '@/lib/sims/schema';
import { foldText } from '@/lib/text/normalize';
import type { OwnPlan } from '../read-page';
import type { PageFacts } from './facts';
import type { PageSim } from './types';

type Kept = NonNullable<SimFacts['balance']>;

/** What each fact of a page is, by its name. */
export interface FactValues {
  plan: string;
  price: Kept;
  validity: Validity;
  planEnds: CivilDate;
  numberEnds: CivilDate;
  balance: Kept;
  autoRenewal: 'on' | 'off';
}
export type FactName = keyof FactValues;

/**
 * Why a fact is to be looked at twice: `several`: the page can be read more than one way; `earlier`: sooner than the record says;
 * `other-plan`: the record has a plan of another name.
 */
export type Doubt = 'several' | 'earlier' | 'other-plan';

export interface Proposed<N extends FactName = FactName> {
  name: N;
  /** One, or several to choose from. */
  choices: FactValues[N][];
  /** What the record has now. */
  before: FactValues[N] | undefined;
  /** `same`: as recorded; `seen-again`: as recorded, but not seen today. */
  news: 'new' | 'changed' | 'same' | 'seen-again';
  doubt: Doubt | undefined;
}

const isKept = (money: OwnPlan['price']): money is Kept =>
  money?.currency === 'USD' || money?.currency === 'KHR';
const sameMoney = (a: Kept, b: Kept): boolean => a.minor === b.minor && a.currency === b.currency;
const daysOf = ({ count, unit }: Validity): number => (unit === 'month' ? 30 * count : count);

/** "Laor! 6" on the page is the "Laor!" for $6 that the user has. */
function samePlan(own: OwnPlan, plan: Plan): boolean {
  const [a, b] = [foldText(own.name), foldText(plan.name)];
  if (a === b) return true;
  const price = isKept(own.price) && plan.price && sameMoney(own.price, plan.price);
  return price === true && b !== '' && (a.startsWith(b) || b.startsWith(a));
}

/** The page's facts beside the record, field by field; `plan` is the one of several that the user chose, else the only one. */
export function propose(
  facts: PageFacts,
  sim: PageSim | undefined,
  plan: OwnPlan | undefined,
  now: Instant,
): Proposed[] {
  const rows: Proposed[] = [];
  const add = <N extends FactName>(
    name: N,
    choices: FactValues[N][],
    before: FactValues[N] | undefined,
    isSame: (a: FactValues[N], b: FactValues[N]) => boolean = (a, b) => a === b,
    more: { doubt?: Doubt; seenAt?: Instant } = {},
  ) => {
    const [only] = choices;
    if (only === undefined) return;
    const same = choices.length === 1 && before !== undefined && isSame(only, before);
    const today = more.seenAt === undefined || civilDateAt(more.seenAt) === civilDateAt(now);
    const news = same ? (today ? 'same' : 'seen-again') : before === undefined ? 'new' : 'changed';
    const doubt = same ? undefined : choices.length > 1 ? 'several' : more.doubt;
    rows.push({ name, choices, before, news, doubt } as Proposed);
  };

  const old = sim?.plan;
  const other = plan && old && !samePlan(plan, old) ? 'other-plan' : undefined;
  const names = facts.plans.map(({ name }) => name);
  add('plan', names, old?.name, () => other === undefined, { doubt: other });
  if (plan && isKept(plan.price)) add('price', [plan.price], old?.price, sameMoney, { doubt: other });
  const validity = plan?.validityDays && { count: plan.validityDays, unit: 'day' as const };
  if (validity)
    add('validity', [validity], old?.validity, (a, b) => daysOf(a) === daysOf(b), { doubt: other });
  const earlier = (choices: CivilDate[], before: CivilDate | undefined): { doubt?: Doubt } =>
    before !== undefined && choices.some((on) => on < before) ? { doubt: 'earlier' } : {};
  const ends = sim?.planEnds?.on;
  add('planEnds', facts.planEnds, ends, undefined, earlier(facts.planEnds, ends));
  const last = sim?.numberEnds?.on;
  add('numberEnds', facts.numberEnds, last, undefined, earlier(facts.numberEnds, last));
  const { amount, seenAt } = sim?.balance ?? {};
  add('balance', facts.balance ? [facts.balance] : [], amount, sameMoney, { seenAt });
  const { state, seenAt: stateSeenAt } = sim?.autoRenewal ?? {};
  const known = state === 'unknown' ? undefined : state;
  add('autoRenewal', facts.autoRenewal, known, undefined, { seenAt: stateSeenAt });
  return rows;
}

/** What is chosen unless the user says otherwise: news, but no plan under another name, and nothing that has to be asked. */
export const isProposed = ({ news, doubt }: Proposed): boolean =>
  news !== 'same' && doubt !== 'several' && doubt !== 'other-plan';

/** What the user confirmed: by name the value, absent for what is left out. */
export type ConfirmedFacts = Partial<FactValues>;

/**
 * The facts to write. A plan that gets another name keeps nothing of the old one but what the page told and the user left out;
 * otherwise only what was confirmed changes.
 */
export function factsToKeep(
  confirmed: ConfirmedFacts,
  rows: readonly Proposed[],
  sim: PageSim | undefined,
  seenAt: Instant,
): SimFacts {
  const { plan: name, price, validity, planEnds, numberEnds, balance, autoRenewal } = confirmed;
  const told = (what: FactName) => rows.some((row) => row.name === what);
  const old = sim?.plan;
  const renamed = name !== undefined && rows.some((row) => row.name === 'plan' && row.news !== 'same');
  const left = renamed
    ? {
        ...(told('price') && old?.price && { price: old.price }),
        ...(told('validity') && old?.validity && { validity: old.validity }),
      }
    : old;
  const plan: Plan = {
    oneOff: false,
    ...left,
    name: renamed ? name : (old?.name ?? name ?? ''),
    ...(price && { price }),
    ...(validity && { validity }),
  };
  return {
    seenAt,
    ...((name !== undefined || price || validity) && { plan }),
    ...(planEnds && { planEnds: { on: planEnds } }),
    ...(numberEnds && { numberEnds: { on: numberEnds } }),
    ...(balance && { balance }),
    ...(autoRenewal && { autoRenewal }),
  };
}
