import { t } from '@/components/i18n';
import { reminderPage as words } from '@/lib/i18n/messages/reminder-page';
import { SYSTEMS, type System, systemOf } from './system';

const NAMES: Record<System, string> = {
  windows: 'Windows',
  mac: 'macOS',
  linux: 'Linux',
  android: 'Android',
};
const HOW = {
  windows: words.helpWindows,
  mac: words.helpMac,
  linux: words.helpLinux,
  android: words.helpAndroid,
};

/** How to allow notifications in each system, this computer's first. */
export function NotificationHelp({ open }: { open: boolean }) {
  const here = systemOf(navigator.userAgent);
  const sorted = [here, ...SYSTEMS.filter((system) => system !== here)];
  return (
    <details open={open}>
      <summary>{t(words.help)}</summary>
      <dl class="help">
        {sorted.map((system) => (
          <div key={system}>
            <dt>{NAMES[system]}</dt>
            <dd>{t(HOW[system])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
