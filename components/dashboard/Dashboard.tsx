import { Icon } from '@/components/base/Icon';
import { renewIcon } from '@/components/base/icons';
import { ToastRegion } from '@/components/base/Toast';
import { t } from '@/components/i18n';
import { dashboard as words } from '@/lib/i18n/messages/dashboard';
import { type BackupPorts, BackupSection } from './BackupSection';
import { type PortalPorts, PortalSection } from './PortalSection';
import { ProfileSection } from './ProfileSection';
import { SettingsSection } from './SettingsSection';

/** The full page: everything that is set once and then left alone. */
export function Dashboard({ ports }: { ports: PortalPorts & BackupPorts }) {
  return (
    <main class="dashboard">
      <h1>
        <Icon svg={renewIcon} size={24} /> {t(words.title)}
      </h1>
      <div class="dashboard-grid">
        <SettingsSection />
        <ProfileSection />
        <PortalSection ports={ports} />
        <BackupSection ports={ports} />
      </div>
      <ToastRegion />
    </main>
  );
}
