import { reminders as words } from '@/lib/i18n/messages/reminders';
import { formatText } from '@/lib/i18n/text';
import { decodeSnapshot } from '@/lib/storage/snapshot';
import type { ReminderPorts } from './ports';

export const TEST_ID = 'test';

/** Shows a notification that says nothing is due: systems swallow notifications silently, and only the user sees whether one came. */
export async function showTest(
  ports: Pick<ReminderPorts, 'area' | 'notifications' | 'language'>,
): Promise<string> {
  const { settings } = decodeSnapshot(await ports.area.get('settings'));
  const language = ports.language(settings.language);
  await ports.notifications.show(TEST_ID, {
    title: formatText(words.test, language),
    message: formatText(words.testHow, language),
    buttons: [],
  });
  return TEST_ID;
}
