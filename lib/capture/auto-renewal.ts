import { tells } from './cues';
import type { MessageEvent } from './events';
import type { MessageKind } from './reading';
import { hasCue, lastCue, type Scan, sentenceAt } from './scan';

/** "Turn on auto-renewal to keep your data": told what to do. */
const TURN_ON = /^\W*(?:turn|switch|set) on (?:the |your )?$/i;
const OFF_BEFORE = /(?:未|没有)(?:开启|打开|启用|开通)$/;
const CHARGED_BY_ITSELF =
  /will be (?:automatically (?:deducted|charged)|(?:deducted|charged) automatically)|将自动扣|នឹង(?:ត្រូវបាន)?កាត់(?:ប្រាក់|លុយ)?ដោយស្វ័យប្រវត្តិ/i;
const OFF =
  /(?:^|[^a-z])(?:off|disabled|deactivated|cancelled|canceled|stopped|inactive)(?![a-z])|(?:已|被|成功|[:为])(?:关闭|取消|停用|退订)|(?:បាន|ត្រូវបាន)(?:បិទ|ផ្តាច់|លុប|បញ្ឈប់|បោះបង់)/i;

/**
 * Whether the text states that the plan renews by itself. A renewal that just happened by itself or is announced means
 * on; "will not be renewed" means off; how to turn it on or off states nothing.
 */
export function readAutoRenewal(
  scan: Scan,
  events: MessageEvent[],
  kind: MessageKind,
): 'on' | 'off' | undefined {
  if (kind === 'other' || kind === 'renew-failed') return undefined;
  for (const event of events) {
    if (event.name !== 'renew') continue;
    if (event.mood === 'not-future') return 'off';
    if (event.mood === 'future' && kind !== 'unsubscribed') {
      return hasCue(scan, sentenceAt(scan, event.start).start, event.start, 'condition') ? undefined : 'on';
    }
  }
  if (kind === 'expiring' && events.some((e) => e.name === 'renew') && CHARGED_BY_ITSELF.test(scan.text))
    return 'on';
  for (const cue of scan.by.get('auto') ?? []) {
    const sentence = sentenceAt(scan, cue.start);
    if (!tells(cue, 'renew', 'renewed') && !hasCue(scan, sentence.start, sentence.end, 'renew', 'renewed'))
      continue;
    if (lastCue(scan, sentence.start, cue.start, 'request', 'condition')) continue;
    if (TURN_ON.test(scan.text.slice(sentence.start, cue.start))) continue;
    if (kind === 'unsubscribed' || OFF.test(sentence.value)) return 'off';
    if (OFF_BEFORE.test(scan.text.slice(sentence.start, cue.start))) return 'off';
    if (hasCue(scan, sentence.start, sentence.end, 'negated', 'failed')) return 'off';
    return 'on';
  }
  return undefined;
}
