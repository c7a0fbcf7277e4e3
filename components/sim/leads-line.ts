import { language, t } from '@/components/i18n';
import { simForm } from '@/lib/i18n/messages/sim-form';
import type { LeadTime } from '@/lib/sims/schema';

/** Lead times in a line: `3 天前、1 天前、当天 09:00`; the hour is said once where all share it. */
export function leadsLine(leads: readonly LeadTime[]): string {
  if (leads.length === 0) return t(simForm.leadsNone);
  const shared = leads.every(({ at }) => at === leads[0]?.at) ? leads[0]?.at : undefined;
  const days = leads.map(({ days, at }) =>
    [days === 0 ? t(simForm.onTheDay) : t(simForm.leadDays, { n: days }), !shared && at]
      .filter(Boolean)
      .join(' '),
  );
  return [days.join(language.value === 'zh-CN' ? '、' : ', '), shared].filter(Boolean).join(' · ');
}
