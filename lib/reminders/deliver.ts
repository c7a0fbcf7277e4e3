import { type CivilDate, HOUR, type Instant } from '@/lib/civil';
import { reminders as words } from '@/lib/i18n/messages/reminders';
import { formatText, type Language } from '@/lib/i18n/text';
import type { Notice } from './notice';
import type { Notification, ReminderPorts } from './ports';
import type { LogEntry } from './sent';
import { noticeWords } from './words';

/** What a click on a notification means. */
export type Intent =
  | { type: 'open'; simId?: string }
  | { type: 'renewed'; simId: string; seen: CivilDate }
  | { type: 'snooze'; simId: string; until: Instant };

/** Buttons: "Renewed" for a plan, "Snooze" for every single SIM; none where several are told or the browser has none. */
const buttonsOf = (about: readonly { kind: string }[]): ('renewed' | 'snooze')[] => {
  const [only, another] = about;
  if (!only || another || only.kind === 'bill') return [];
  return only.kind === 'plan' ? ['renewed', 'snooze'] : ['snooze'];
};

/** A notice as the browser shows it. */
export function toNotification(
  notice: Notice,
  language: Language,
  now: Instant,
  { notifications, lives, balanceCodes }: Pick<ReminderPorts, 'notifications' | 'lives' | 'balanceCodes'>,
): Notification {
  const labels = { renewed: words.renewedButton, snooze: words.snoozeButton };
  const buttons = notifications.buttons ? buttonsOf(notice.points) : [];
  return {
    ...noticeWords(notice, language, now, { lives, balanceCodes }),
    buttons: buttons.map((button) => formatText(labels[button], language)),
  };
}

/** What the user meant, by what the notification was `about`: the log's entry with its id, or nothing where it is forgotten. */
export function intentOf(
  about: LogEntry['about'] | undefined,
  button: number | undefined,
  now: Instant,
): Intent {
  const [only] = about ?? [];
  if (!about || !only || about.length > 1 || only.kind === 'bill') return { type: 'open' };
  const { simId, anchor } = only;
  const pressed = button === undefined ? undefined : buttonsOf(about)[button];
  if (pressed === 'renewed') return { type: 'renewed', simId, seen: anchor };
  if (pressed === 'snooze') return { type: 'snooze', simId, until: now + HOUR };
  return { type: 'open', simId };
}
