import { CalendarSection } from './CalendarSection';
import { ReminderSettings } from './ReminderSettings';
import { SentSection } from './SentSection';
import { type WorkingPorts, WorkingSection } from './WorkingSection';

/** Whether reminders work, what was sent, when to remind, and the way into the phone's calendar. */
export function RemindersView({ ports }: { ports: WorkingPorts }) {
  return (
    <div class="dashboard-grid">
      <WorkingSection ports={ports} />
      <ReminderSettings />
      <SentSection />
      <CalendarSection />
    </div>
  );
}
