import { Card } from '@/components/base/surfaces';
import { language, t } from '@/components/i18n';
import { simName } from '@/components/sim/words';
import { now, snapshot, stored } from '@/components/store';
import { formatMoment } from '@/lib/i18n/dates';
import { asks } from '@/lib/i18n/messages/asks';
import { reminderPage as words } from '@/lib/i18n/messages/reminder-page';
import { GENERAL } from '@/lib/reminders/matters';
import { decodeSent } from '@/lib/reminders/sent';

/** An ask as it was logged, in words; one of another version is shown as it is. */
const askWord = (ask: string): string => (ask in asks ? t(asks[ask as keyof typeof asks]) : ask);

/** The last reminders sent, newest first. */
export function SentSection() {
  const { log } = decodeSent(stored.value ?? {});
  const names = new Map(snapshot.value.sims.map((sim) => [sim.id, simName(sim)]));
  return (
    <Card label={t(words.sent)}>
      <h2>{t(words.sent)}</h2>
      {log.entries.length === 0 && <p class="muted">{t(words.sentNone)}</p>}
      <ol class="sent">
        {log.entries.map(({ at, id, about }) => (
          <li key={`${at}${id}`}>
            <span class="muted">{formatMoment(at, now.value, language.value)}</span>
            {about.map(({ simId, ask }) => (
              <span key={`${simId}${ask}`}>
                {simId !== GENERAL && <strong>{names.get(simId) ?? t(words.gone)} </strong>}
                {askWord(ask)}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </Card>
  );
}
