import { type CivilDate, HOUR, type Instant } from '@/lib/civil';
import { reminders as words } from '@/lib/i18n/messages/reminders';
import { formatText, type Language } from '@/lib/i18n/text';
import { type Notice, parseNoticeId } from './notice';
import type { Notification, ReminderPorts } from './ports';
import { noticeWords } from './words';

/** What a click on a notification means. */
export type Intent =
  | { type: 'open'; simId?: string }
  | { type: 'renewed'; simId: string; seen: CivilDate }
  | { type: 'snooze'; simId: string; until: Instant };

/** Buttons: "Renewed" for a plan, "Snooze" for every single SIM; none where several are told or the browser has none. */
const buttonsOf = (id: string): ('renewed' | 'snooze')[] => {
  const { kind } = parseNoticeId(id);
  if (kind === 'plan') return ['renewed', 'snooze'];
  return kind === undefined || kind === 'bill' ? [] : ['snooze'];
};

/** A notice as the browser shows it. */
export function toNotification(
  notice: Notice,
  language: Language,
  now: Instant,
  { notifications, lives }: Pick<ReminderPorts, 'notifications' | 'lives'>,
): Notification {
  const labels = { renewed: words.renewedButton, snooze: words.snoozeButton };
  return {
    ...noticeWords(notice, language, now, lives),
    buttons: notifications.buttons ? buttonsOf(notice.id).map((b) => formatText(labels[b], language)) : [],
  };
}

/** What the user meant: needs nothing but the notification's id, so that a worker that slept can answer too. */
export function intentOf(id: string, button: number | undefined, now: Instant): Intent {
  const { kind, simId, anchor } = parseNoticeId(id);
  const pressed = button === undefined ? undefined : buttonsOf(id)[button];
  if (kind !== 'bill' && simId !== undefined && anchor !== undefined) {
    if (pressed === 'renewed') return { type: 'renewed', simId, seen: anchor };
    if (pressed === 'snooze') return { type: 'snooze', simId, until: now + HOUR };
    return { type: 'open', simId };
  }
  return { type: 'open' };
}
