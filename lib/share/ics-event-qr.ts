import { type CalendarEvent, EVENT_LENGTH } from './ics-events';

const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
const escaped = (text: string) =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/\r?\n/g, '\\n')
    .replace(/[;,]/g, (c) => `\\${c}`);

/**
 * One event as the small text that phones' cameras take into their calendar: a bare VEVENT, unfolded (some readers don't
 * unfold), without description, so that the code stays coarse enough to be read off a screen.
 */
export const eventQrText = (event: CalendarEvent): string =>
  [
    'BEGIN:VEVENT',
    `SUMMARY:${escaped(event.summary)}`,
    `DTSTART:${stamp(event.start)}`,
    `DTEND:${stamp(event.start + EVENT_LENGTH)}`,
    'END:VEVENT',
  ].join('\r\n');
