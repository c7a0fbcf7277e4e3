import ICAL from 'ical.js';
import type { Instant } from '@/lib/civil';
import type { Language } from '@/lib/i18n/text';
import type { Settings } from '@/lib/settings/schema';
import type { Sim } from '@/lib/sims/schema';
import { type CalendarEvent, calendarEvents, EVENT_LENGTH } from './ics-events';

/** ical.js counts 75 octets without the blank that opens a continued line; RFC 5545 counts it (section 3.1). */
ICAL.foldLength = 74;

const utc = (at: Instant) => ICAL.Time.fromJSDate(new Date(at), true);

/**
 * An iCalendar file (RFC 5545) of the clocks of these SIMs: UTC times, an alarm for each lead time, CRLF, lines folded by
 * octets. Importing it again updates the events instead of adding them (stable UID, growing SEQUENCE).
 */
export function simsToIcs(sims: readonly Sim[], settings: Settings, language: Language): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Bantor//Bantor//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  for (const sim of sims)
    for (const event of calendarEvents(sim, settings, language)) calendar.addSubcomponent(component(event));
  return `${calendar.toString()}\r\n`;
}

function component(event: CalendarEvent): ICAL.Component {
  const vevent = new ICAL.Component('vevent');
  vevent.addPropertyWithValue('uid', event.uid);
  vevent.addPropertyWithValue('sequence', event.sequence);
  vevent.addPropertyWithValue('dtstamp', utc(event.changedAt));
  vevent.addPropertyWithValue('dtstart', utc(event.start));
  vevent.addPropertyWithValue('dtend', utc(event.start + EVENT_LENGTH));
  vevent.addPropertyWithValue('summary', event.summary);
  vevent.addPropertyWithValue('description', event.description);
  vevent.addPropertyWithValue('transp', 'TRANSPARENT');
  if (event.recurrence) {
    const { frequency: freq, interval } = event.recurrence;
    vevent.addPropertyWithValue('rrule', new ICAL.Recur({ freq, interval }));
  }
  for (const alarm of event.alarms) {
    const valarm = new ICAL.Component('valarm');
    valarm.addPropertyWithValue('action', 'DISPLAY');
    valarm.addPropertyWithValue('description', event.summary);
    valarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds((alarm - event.start) / 1000));
    vevent.addSubcomponent(valarm);
  }
  return vevent;
}
