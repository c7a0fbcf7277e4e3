import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '@/components/base/Icon';
import { renewIcon } from '@/components/base/icons';
import { ToastRegion } from '@/components/base/Toast';
import { t } from '@/components/i18n';
import type { PortalPorts } from '@/components/portals/ports';
import type { WorkingPorts } from '@/components/reminders/WorkingSection';
import { BrokenRecords } from '@/components/sim/BrokenRecords';
import { snapshot } from '@/components/store';
import { dashboard as words } from '@/lib/i18n/messages/dashboard';
import { overview } from '@/lib/i18n/messages/overview';
import { portals } from '@/lib/i18n/messages/portals';
import { reminderPage } from '@/lib/i18n/messages/reminder-page';
import { sims } from '@/lib/i18n/messages/sims';
import { sms } from '@/lib/i18n/messages/sms';
import type { BackupPorts } from './BackupSection';
import { VIEWS, type ViewName, view } from './route';

/** What the full page asks of the browser; its entrypoint hands it in. */
export type DashboardPorts = PortalPorts & BackupPorts & WorkingPorts;
type View = ComponentType<{ ports: DashboardPorts }>;

const TITLES = {
  sims: sims.title,
  overview: overview.title,
  messages: sms.title,
  reminders: reminderPage.title,
  portals: portals.title,
  settings: words.title,
} as const;
/** Each view is a file of its own: the first paint loads one. */
const LOADERS: Record<ViewName, () => Promise<View>> = {
  sims: () => import('@/components/sims/SimsView').then((m) => m.SimsView),
  overview: () => import('@/components/overview/OverviewView').then((m) => m.OverviewView),
  messages: () => import('@/components/messages/MessagesView').then((m) => m.MessagesView),
  reminders: () => import('@/components/reminders/RemindersView').then((m) => m.RemindersView),
  portals: () => import('@/components/portals/PortalsView').then((m) => m.PortalsView),
  settings: () => import('./SettingsView').then((m) => m.SettingsView),
};

/** One view, drawn when its file is there. */
function Slot({ name, ports }: { name: ViewName; ports: DashboardPorts }) {
  const [loaded, setLoaded] = useState<{ name: ViewName; Shown: View }>();
  useEffect(() => {
    let wanted = true;
    LOADERS[name]().then((Shown) => wanted && setLoaded({ name, Shown }));
    return () => {
      wanted = false;
    };
  }, [name]);
  return <main>{loaded?.name === name && <loaded.Shown ports={ports} />}</main>;
}

/** The full page: many SIMs, what was read, and everything that is set once and then left alone. */
export function Dashboard({ ports }: { ports: DashboardPorts }) {
  const { broken } = snapshot.value;
  return (
    <div class="dashboard">
      <header class="dashboard-head">
        <h1>
          <Icon svg={renewIcon} size={24} /> Bantor
        </h1>
        <nav aria-label="Bantor">
          {VIEWS.map((each) => (
            <a key={each} href={`#${each}`} aria-current={each === view.value ? 'page' : undefined}>
              {t(TITLES[each])}
            </a>
          ))}
        </nav>
      </header>
      {broken.length > 0 && <BrokenRecords broken={broken} />}
      <Slot name={view.value} ports={ports} />
      <ToastRegion />
    </div>
  );
}
