import type { Eager } from '@/lib/text/eager';
import { collectFields, type Labels } from './fields/collect';
import { groupFields } from './fields/group';
import { judgeField, type Verdict } from './fields/judge';
import { leaveReason } from './fields/leave';
import { type Purpose, purposeOf } from './fields/purpose';
import { type Resolved, resolveField } from './fields/resolve';
import { splitPhones } from './fields/split-phone';
import type { FieldElement, FieldMatch, FieldScan, LeaveReason } from './fields/types';

export type { FieldElement, FieldMatch, FieldScan, FieldType, LeaveReason, ScanLimit } from './fields/types';

/** Whether a field may be filled depends on layout, which is asked for only when somebody wants to know, once a field. */
const asMatch = ((field: Resolved): FieldMatch => {
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
}) satisfies Eager;

/** Most characters that are read about the fields of a page: forms of a screen have a few thousand. */
export const TEXT_LIMIT = 100_000;

/** Judges fields in order until the text about them is more than a page of forms has; `whole` when that was all. */
const judgeFields = ((
  fields: readonly FieldElement[],
  labels: Labels,
): { verdicts: Verdict[]; whole: boolean } => {
  const verdicts: Verdict[] = [];
  let read = 0;
  for (const field of fields) {
    if (read > TEXT_LIMIT) return { verdicts, whole: false };
    const verdict = judgeField(field, labels);
    read += verdict.read;
    verdicts.push(verdict);
  }
  return { verdicts, whole: true };
}) satisfies Eager;

/**
 * Reads every form field of a page, open shadow trees and same-origin frames included, and says what each asks for, with
 * its reasons. Changes nothing. Fields that name nothing we know are not in the result; those that must be left alone
 * (passwords, one-time codes, cards, hidden ones, traps, filled ones…) are, with `fillable: false` and why.
 * `limits` is empty unless a cap cut the scan short.
 */
export const scanFields = ((root: Document): FieldScan => {
  const { fields, labels, limits } = collectFields(root);
  const { verdicts, whole } = judgeFields(fields, labels);
  const matches = new Map<Element, FieldMatch>();
  for (const group of groupFields(verdicts)) {
    let known: Purpose | undefined;
    const purpose = () => (known ??= purposeOf(group, root));
    const parts = splitPhones(group.verdicts);
    for (const verdict of group.verdicts) {
      const part = parts.get(verdict);
      const field = part
        ? { verdict, type: part, accepts: undefined, reasons: [...verdict.reasons, `part:${part}`] }
        : resolveField(verdict, group, purpose);
      if (field) matches.set(verdict.element, asMatch(field));
    }
  }
  const ordered: FieldMatch[] = [];
  for (const field of fields) {
    const match = matches.get(field);
    if (match) ordered.push(match);
  }
  return { matches: ordered, limits: whole ? limits : [...limits, 'text'] };
}) satisfies Eager;

/** What each form field of a page asks for, in reading order. See `scanFields` for the caps. */
export const classifyFields = ((root: Document): FieldMatch[] => scanFields(root).matches) satisfies Eager;
