import { useEffect, useState } from 'preact/hooks';
import { Card } from '@/components/base/surfaces';
import { t } from '@/components/i18n';
import { snapshot } from '@/components/store';
import { portals as words } from '@/lib/i18n/messages/portals';
import { originPattern } from '@/lib/portal/origin';
import { PortalForm } from './PortalForm';
import { PortalItem } from './PortalItem';
import type { PortalPorts } from './ports';
import { RecipeImport } from './RecipeImport';
import { TargetLine } from './TargetLine';
import { targets } from './targets';

/** The addresses that the user added, what he pointed at there, and recipes out and in. */
export function PortalsView({ ports }: { ports: PortalPorts }) {
  const { portals } = snapshot.value;
  const [granted, setGranted] = useState<Record<string, boolean>>({});

  useEffect(() => {
    const look = async () => {
      const pairs = portals.map(
        async ({ id, url }) => [id, await ports.hasHost(originPattern(url) ?? '')] as const,
      );
      setGranted(Object.fromEntries(await Promise.all(pairs)));
    };
    look();
    // Seen at once when the user takes a permission away in the browser's own settings.
    return ports.watchHosts(look);
  }, [portals, ports]);

  const origins = new Set(portals.map(({ origin }) => origin));
  const elsewhere = targets.value.filter(({ origin }) => !origins.has(origin));

  return (
    <div class="dashboard-grid">
      <Card label={t(words.title)}>
        <h2>{t(words.title)}</h2>
        <p class="muted">{t(words.how)}</p>
        {portals.length === 0 && <p>{t(words.none)}</p>}
        <ul class="portals">
          {portals.map((portal) => (
            <PortalItem
              key={portal.id}
              portal={portal}
              allowed={granted[portal.id]}
              target={targets.value.find(({ origin }) => origin === portal.origin)}
              ports={ports}
            />
          ))}
        </ul>
        {elsewhere.length > 0 && (
          <>
            <h3>{t(words.otherTargets)}</h3>
            <ul class="portals">
              {elsewhere.map((target) => (
                <li key={target.origin}>
                  <strong>{new URL(target.origin).host}</strong>
                  <TargetLine {...target} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
      <PortalForm ports={ports} />
      <RecipeImport ports={ports} />
    </div>
  );
}
