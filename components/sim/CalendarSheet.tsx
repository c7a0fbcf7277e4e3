import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Select } from '@/components/base/choices';
import { Dialog } from '@/components/base/Dialog';
import { downloadIcon } from '@/components/base/icons';
import { Qr } from '@/components/base/Qr';
import { toast } from '@/components/base/Toast';
import { language, t } from '@/components/i18n';
import { now, snapshot } from '@/components/store';
import { formatMoment } from '@/lib/i18n/dates';
import { calendar } from '@/lib/i18n/messages/calendar';
import { simCard } from '@/lib/i18n/messages/sim-card';
import { downloadText } from '@/lib/share/download';
import { eventQrText } from '@/lib/share/ics-event-qr';
import { calendarEvents } from '@/lib/share/ics-events';
import type { Sim } from '@/lib/sims/schema';

/** Hands these SIMs' dates out as one calendar file; its writer is loaded only when it is asked for. */
export async function saveCalendar(sims: readonly Sim[], name: string): Promise<void> {
  const { simsToIcs } = await import('@/lib/share/ics');
  const text = simsToIcs(sims, snapshot.value.settings, language.value);
  downloadText(`${name}.ics`, text, 'text/calendar;charset=utf-8');
  toast(t(calendar.saved));
}

/** One SIM's dates for the phone: a code that its camera reads, and the file with all of them. */
export function CalendarSheet({ sim, onClose }: { sim: Sim; onClose: () => void }) {
  const events = calendarEvents(sim, snapshot.value.settings, language.value);
  const [uid, setUid] = useState(events[0]?.uid ?? '');
  const event = events.find((each) => each.uid === uid) ?? events[0];
  return (
    <Dialog sheet title={t(simCard.addToCalendar)} onClose={onClose}>
      <div class="stack calendar-sheet">
        {events.length > 1 && (
          <Select
            label={t(calendar.which)}
            value={uid}
            options={events.map((each) => ({ value: each.uid, label: each.summary }))}
            onChange={setUid}
          />
        )}
        {event && <Qr text={eventQrText(event)} label={t(calendar.qr, { what: event.summary })} />}
        {event && (
          <p>
            <strong>{formatMoment(event.start, now.value, language.value)}</strong>
            <br />
            {event.summary}
          </p>
        )}
        <p class="muted">{t(calendar.scan)}</p>
        <Button
          wide
          icon={downloadIcon}
          onClick={() => {
            onClose();
            saveCalendar([sim], `bantor-${sim.number?.slice(1) ?? sim.carrier}`);
          }}
        >
          {t(calendar.download)}
        </Button>
      </div>
    </Dialog>
  );
}
