import { useEffect, useState } from 'preact/hooks';
import { Button, ButtonLink } from '@/components/base/Button';
import { Select } from '@/components/base/choices';
import { TextField } from '@/components/base/Field';
import { Card } from '@/components/base/surfaces';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { snapshot } from '@/components/store';
import { CARRIERS } from '@/lib/carriers/registry';
import { dashboard as words } from '@/lib/i18n/messages/dashboard';
import { originPattern, parsePortalAddress } from '@/lib/portal/origin';

export interface PortalPorts {
  /** Must be called first thing in a click: browsers refuse it later. */
  requestHost(pattern: string): Promise<boolean>;
  hasHost(pattern: string): Promise<boolean>;
}

/** The addresses that the user added: one click asks for just that site. */
export function PortalSection({ ports }: { ports: PortalPorts }) {
  const [address, setAddress] = useState('');
  const [carrier, setCarrier] = useState('cpm');
  const [error, setError] = useState<string>();
  const { portals } = snapshot.value;
  const [granted, setGranted] = useState<Record<string, boolean>>({});

  useEffect(() => {
    const look = portals.map(
      async ({ id, url }) => [id, await ports.hasHost(originPattern(url) ?? '')] as const,
    );
    Promise.all(look).then((pairs) => setGranted(Object.fromEntries(pairs)));
  }, [portals, ports]);

  const add = async (event: Event) => {
    event.preventDefault();
    const parsed = parsePortalAddress(address);
    if (!parsed.ok) return setError(t(words.addressWrong));
    if (!(await ports.requestHost(parsed.value.pattern))) return setError(t(words.permissionRefused));
    const result = await command('portal.add', { carrier, url: parsed.value.url });
    setError(result.ok ? undefined : inWords(result.error));
    if (result.ok) {
      setAddress('');
      toast(t(words.saved));
    }
  };
  const remove = async (id: string) => {
    const result = await command('portal.remove', { id });
    if (!result.ok) toast(inWords(result.error));
  };

  return (
    <Card label={t(words.portals)}>
      <h2>{t(words.portals)}</h2>
      <p class="muted">{t(words.portalsHow)}</p>
      {portals.length === 0 && <p>{t(words.noPortals)}</p>}
      <ul class="portals">
        {portals.map((portal) => (
          <li key={portal.id}>
            <ButtonLink href={portal.url} kind="quiet" newTab>
              {portal.url}
            </ButtonLink>
            {granted[portal.id] === false && <p class="field-error">{t(words.permissionGone)}</p>}
            <Button kind="danger" onClick={() => remove(portal.id)}>
              {t(words.remove)}
            </Button>
          </li>
        ))}
      </ul>
      <form onSubmit={add} class="stack" noValidate>
        <Select
          label={t(words.carrier)}
          options={CARRIERS.map((c) => ({ value: c.id, label: t(c.name) }))}
          value={carrier}
          onChange={setCarrier}
        />
        <TextField label={t(words.address)} type="url" value={address} onInput={setAddress} error={error} />
        <div>
          <Button type="submit">{t(words.addPortal)}</Button>
        </div>
      </form>
    </Card>
  );
}
