import type { Cue } from './cues';
import { hasCue, lastCue, type Scan, sentenceAt } from './scan';

const NAMES_PLAN = /^ (?:[\w+-]+ ){0,4}(?:bundle|pack(?:age)?|plan)\b/i;

/** "Gift Monthly Internet Package", "subscribed to Go@2000 GIFT: 250MB": a word of the plan's name, not a bonus. */
export const isOfName = (scan: Scan, bonus: Cue): boolean => {
  if (!/^gift$/i.test(scan.text.slice(bonus.start, bonus.end))) return false;
  if (NAMES_PLAN.test(scan.text.slice(bonus.end, bonus.end + 60))) return true;
  const { start } = sentenceAt(scan, bonus.start);
  const started = lastCue(scan, start, bonus.start, 'subscribed');
  return (
    started !== undefined &&
    !scan.sizes.some((s) => s.start >= started.end && s.end <= bonus.start) &&
    !hasCue(scan, started.end, bonus.start, 'plan')
  );
};
