import { useSignalEffect } from '@preact/signals';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { bellIcon } from '@/components/base/icons';
import { Badge, Card, Notice } from '@/components/base/surfaces';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { language, t } from '@/components/i18n';
import { simName } from '@/components/sim/words';
import { now, snapshot, stored } from '@/components/store';
import type { Instant } from '@/lib/civil';
import { isCivilDate } from '@/lib/civil';
import { formatDay, formatMoment } from '@/lib/i18n/dates';
import { asks } from '@/lib/i18n/messages/asks';
import { reminderPage as words } from '@/lib/i18n/messages/reminder-page';
import { CARRIER_LIVES } from '@/lib/reminders/carrier-facts';
import { explainNext, type NextReminder } from '@/lib/reminders/explain';
import { decodeSent } from '@/lib/reminders/sent';
import { NotificationHelp } from './NotificationHelp';

/** What the page asks of the browser. */
export interface WorkingPorts {
  /** Whether the browser lets notifications through; `unknown` where it doesn't tell (Firefox). */
  notificationLevel(): Promise<'granted' | 'denied' | 'unknown'>;
  /** When our one alarm goes off; undefined when there is none. */
  alarmAt(): Promise<Instant | undefined>;
}

const LEVELS = {
  granted: { tone: 'fine', text: words.levelGranted },
  denied: { tone: 'lapsed', text: words.levelDenied },
  unknown: { tone: 'unknown', text: words.levelUnknown },
} as const;

/** "Is it working?": the next reminder and why, the browser's alarm, its permission, and a test that only eyes can judge. */
export function WorkingSection({ ports }: { ports: WorkingPorts }) {
  const [level, setLevel] = useState<keyof typeof LEVELS>();
  const [alarmAt, setAlarmAt] = useState<Instant | null>();
  const [test, setTest] = useState<'none' | 'sent' | 'seen' | 'missed'>('none');
  const ask = useCallback(() => {
    ports.notificationLevel().then(setLevel);
    ports.alarmAt().then((at) => setAlarmAt(at ?? null));
  }, [ports]);
  // As every opening of a page does: what is due is said, and the alarm set.
  useEffect(() => {
    command('reminders.reconcile').then(ask);
  }, [ask]);
  // Asked again after every write and every minute: the alarm follows what is stored.
  useSignalEffect(() => {
    if (stored.value && now.value) ask();
  });
  const { sims, settings } = snapshot.value;
  const next = explainNext({ sims, ...decodeSent(stored.value ?? {}) }, settings, now.value, CARRIER_LIVES);

  const send = async () => {
    const result = await command('reminders.test');
    if (result.ok) setTest('sent');
    else toast(inWords(result.error));
  };
  const moment = (at: Instant) => formatMoment(at, now.value, language.value);

  return (
    <Card label={t(words.working)}>
      <h2>{t(words.working)}</h2>
      <Next next={next} />
      <dl class="checks">
        {level && (
          <div>
            <dt>{t(words.level)}</dt>
            <dd>
              <Badge tone={LEVELS[level].tone}>{t(LEVELS[level].text)}</Badge>
            </dd>
          </div>
        )}
        {next && alarmAt !== undefined && (
          <div>
            <dt>{t(words.alarm)}</dt>
            <dd>{alarmAt === null ? t(words.alarmNone) : t(words.alarmSet, { when: moment(alarmAt) })}</dd>
          </div>
        )}
      </dl>
      {test === 'sent' ? (
        <Notice
          icon={bellIcon}
          actions={
            <>
              <Button onClick={() => setTest('seen')}>{t(words.seen)}</Button>
              <Button onClick={() => setTest('missed')}>{t(words.notSeen)}</Button>
            </>
          }
        >
          {t(words.seenAsk)}
        </Notice>
      ) : (
        <Button icon={bellIcon} onClick={send}>
          {t(words.test)}
        </Button>
      )}
      <div role="status">{test === 'seen' && <Notice tone="fine">{t(words.seenGood)}</Notice>}</div>
      <NotificationHelp open={test === 'missed' || level === 'denied'} />
    </Card>
  );
}

/** When the next reminder comes, about which SIM, and what holds it back. */
function Next({ next }: { next: NextReminder | null }) {
  if (!next) return <p class="muted">{t(words.nextNone)}</p>;
  const sim = snapshot.value.sims.find(({ id }) => id === next.simId);
  const item = sim?.items.find(({ id }) => next.anchor.startsWith(`${id}|`));
  const about = [
    sim && simName(sim),
    item?.title ?? t(asks[next.ask]),
    next.kind !== 'recheck' && isCivilDate(next.anchor) && formatDay(next.anchor, language.value),
  ].filter(Boolean);
  const due = formatMoment(next.due, now.value, language.value);
  return (
    <div class="next">
      <p class="muted">{t(words.next)}</p>
      <strong>{formatMoment(next.at, now.value, language.value)}</strong>
      <p>{about.join(' · ')}</p>
      {next.heldBy && (
        <p class="muted">{t(next.heldBy === 'snooze' ? words.heldSnooze : words.heldQuiet, { due })}</p>
      )}
    </div>
  );
}
