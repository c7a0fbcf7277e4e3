import { collectFields } from './fields/collect';
import { groupFields } from './fields/group';
import { judgeField } from './fields/judge';
import { leaveReason } from './fields/leave';
import { type Purpose, purposeOf } from './fields/purpose';
import { type Resolved, resolveField } from './fields/resolve';
import type { FieldMatch, FieldScan, LeaveReason } from './fields/types';

export type { FieldElement, FieldMatch, FieldScan, FieldType, LeaveReason, ScanLimit } from './fields/types';

/** Whether a field may be filled depends on layout, which is asked for only when somebody wants to know, once a field. */
function asMatch(field: Resolved): FieldMatch {
  const { type, accepts, reasons, verdict } = field;
  let judged: { leave: LeaveReason | undefined } | undefined;
  const judge = () => (judged ??= { leave: leaveReason(field) });
  return {
    element: verdict.element,
    type,
    confirms: verdict.confirms,
    reasons,
    ...(accepts && { accepts }),
    get leave() {
      return judge().leave;
    },
    get fillable() {
      return judge().leave === undefined;
    },
  };
}

/**
 * Reads every form field of a page, open shadow trees included, and says what each asks for, with its reasons.
 * Changes nothing. Fields that name nothing we know are not in the result; those that must be left alone (passwords,
 * one-time codes, cards, hidden ones, traps, filled ones…) are, with `fillable: false` and why.
 * `limits` is empty unless a cap cut the scan short.
 */
export function scanFields(root: Document): FieldScan {
  const { fields, labels, limits } = collectFields(root);
  const page = { title: root.title, path: root.location?.pathname ?? '' };
  const matches = new Map<Element, FieldMatch>();
  for (const group of groupFields(fields.map((field) => judgeField(field, labels)))) {
    let known: Purpose | undefined;
    const purpose = () => (known ??= purposeOf(group, page));
    for (const verdict of group.verdicts) {
      const field = resolveField(verdict, group, purpose);
      if (!field) continue;
      matches.set(verdict.element, asMatch(field));
    }
  }
  return { matches: fields.map((field) => matches.get(field)).filter((m) => m !== undefined), limits };
}

/** What each form field of a page asks for, in reading order. See `scanFields` for the caps. */
export const classifyFields = (root: Document): FieldMatch[] => scanFields(root).matches;
