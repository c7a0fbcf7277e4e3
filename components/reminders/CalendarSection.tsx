import { Button } from '@/components/base/Button';
import { downloadIcon } from '@/components/base/icons';
import { Card } from '@/components/base/surfaces';
import { t } from '@/components/i18n';
import { saveCalendar } from '@/components/sim/CalendarSheet';
import { snapshot } from '@/components/store';
import { calendar } from '@/lib/i18n/messages/calendar';

/** Every SIM's dates as one calendar file. */
export function CalendarSection() {
  const { sims } = snapshot.value;
  const dated = sims.filter((sim) => sim.planEnds || sim.numberEnds || sim.items.length > 0);
  return (
    <Card label={t(calendar.all)}>
      <h2>{t(calendar.all)}</h2>
      <p class="muted">{t(dated.length > 0 ? calendar.allHow : calendar.nothing)}</p>
      {dated.length > 0 && (
        <Button icon={downloadIcon} onClick={() => saveCalendar(dated, 'bantor')}>
          {t(calendar.download)}
        </Button>
      )}
    </Card>
  );
}
