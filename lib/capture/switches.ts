import type { MessageEvent } from './events';
import { hasCue, type Scan, sentenceAt } from './scan';

export const TURNED_ON =
  /\b(?:is|now|been|turned|switched|set to) (?:on|enabled|active|activated)\b|\bauto[- ]?renew(?:al)?:? on\b/i;
export const TURNED_OFF =
  /\b(?:is|now|been|turned|switched|set to) (?:off|disabled|inactive)\b|\bauto[- ]?renew(?:al)?:? off\b/i;

/** "Auto-renewal for X is now ON": said of the renewal as a thing, not that it took place. */
export const isSwitched = (scan: Scan, renewal: MessageEvent | undefined, state: RegExp): boolean =>
  renewal !== undefined &&
  !/ed$/i.test(scan.text.slice(renewal.start, renewal.end)) &&
  state.test(sentenceAt(scan, renewal.start).value);

/** "Auto-renewal has been activated": the renewal is what is turned on, nothing was renewed yet. */
export const isTurnedOn = (scan: Scan, renewed: MessageEvent, events: MessageEvent[]): boolean => {
  const { start, end } = sentenceAt(scan, renewed.start);
  return (
    !/ed$/i.test(scan.text.slice(renewed.start, renewed.end)) &&
    events.some((e) => e.name === 'subscribe' && e.mood === 'done' && e.start >= start && e.end <= end)
  );
};

/** "Data depleted. Out-of-bundle data is switched off": the network stops, nobody cancelled. */
export const isNetworkStop = (scan: Scan, event: MessageEvent): boolean => {
  const { start, end } = sentenceAt(scan, event.start);
  return (
    /^(?:switched off|turned off|stopped|disabled|停止|暂停)$/i.test(
      scan.text.slice(event.start, event.end),
    ) && !hasCue(scan, start, end, 'auto')
  );
};
