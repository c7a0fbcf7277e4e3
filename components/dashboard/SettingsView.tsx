import { type BackupPorts, BackupSection } from './BackupSection';
import { ProfileSection } from './ProfileSection';
import { SettingsSection } from './SettingsSection';

/** Everything that is set once and then left alone. */
export function SettingsView({ ports }: { ports: BackupPorts }) {
  return (
    <div class="dashboard-grid">
      <SettingsSection />
      <ProfileSection />
      <BackupSection ports={ports} />
    </div>
  );
}
