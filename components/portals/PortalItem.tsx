import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Icon } from '@/components/base/Icon';
import { externalIcon, trashIcon } from '@/components/base/icons';
import { Badge, Notice } from '@/components/base/surfaces';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { snapshot } from '@/components/store';
import { carrierById } from '@/lib/carriers/registry';
import { common } from '@/lib/i18n/messages/common';
import { portals as words } from '@/lib/i18n/messages/portals';
import { originPattern } from '@/lib/portal/origin';
import type { Portal } from '@/lib/settings/schema';
import type { KeptTarget } from '@/lib/storage/targets';
import type { PortalPorts } from './ports';
import { TargetLine } from './TargetLine';

/** One added address: whether it is still allowed, a test, what was pointed at there, and the way out. */
export function PortalItem(props: {
  portal: Portal;
  /** Undefined until the browser has answered. */
  allowed: boolean | undefined;
  target: KeptTarget | undefined;
  ports: PortalPorts;
}) {
  const { portal, allowed, target, ports } = props;
  const [ready, setReady] = useState<boolean>();
  const carrier = carrierById(portal.carrier);
  const pattern = originPattern(portal.url) ?? '';

  const allow = () => ports.requestHost(pattern);
  const add = () => command('portal.add', { carrier: portal.carrier, url: portal.url });
  const remove = async () => {
    const result = await command('portal.remove', { id: portal.id });
    if (!result.ok) return toast(inWords(result.error));
    // What is no longer used is given back; another address of the same host still needs it.
    const shared = snapshot.value.portals.some(
      (other) => other.id !== portal.id && originPattern(other.url) === pattern,
    );
    if (!shared) await ports.removeHost(pattern);
    toast(t(words.removed, { host: new URL(portal.url).host }), () => {
      allow().then(async (granted) => {
        const back = granted ? await add() : undefined;
        toast(back?.ok ? t(common.undone) : back ? inWords(back.error) : t(words.refused));
      });
    });
  };

  return (
    <li>
      <div class="portal-head">
        <strong>{carrier ? t(carrier.name) : portal.carrier}</strong>
        {allowed !== undefined && (
          <Badge tone={allowed ? 'fine' : 'lapsed'}>{allowed ? t(words.allowed) : t(words.gone)}</Badge>
        )}
      </div>
      <p class="portal-address">{portal.url}</p>
      {target && <TargetLine {...target} carrier={portal.carrier} />}
      <div class="buttons">
        {allowed === false && (
          <Button kind="primary" onClick={allow}>
            {t(words.allowAgain)}
          </Button>
        )}
        <a
          class="button secondary"
          href={portal.url}
          target="_blank"
          rel="noreferrer"
          onClick={() => ports.isRegistered(portal.id).then(setReady)}
        >
          <Icon svg={externalIcon} /> {t(words.open)}
        </a>
        <Button kind="danger" icon={trashIcon} onClick={remove}>
          {t(words.remove)}
        </Button>
      </div>
      <div role="status">
        {ready !== undefined && (
          <Notice tone={ready ? 'fine' : 'lapsed'}>{t(ready ? words.ready : words.unready)}</Notice>
        )}
      </div>
    </li>
  );
}
