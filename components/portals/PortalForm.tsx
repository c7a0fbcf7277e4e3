import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Select } from '@/components/base/choices';
import { TextField } from '@/components/base/Field';
import { Card } from '@/components/base/surfaces';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { CARRIERS } from '@/lib/carriers/registry';
import { portals as words } from '@/lib/i18n/messages/portals';
import { parsePortalAddress } from '@/lib/portal/origin';
import type { PortalPorts } from './ports';

/** Adds an address: one press asks for just that host. */
export function PortalForm({ ports }: { ports: PortalPorts }) {
  const [address, setAddress] = useState('');
  const [carrier, setCarrier] = useState('cpm');
  const [error, setError] = useState<string>();

  const add = async (event: Event) => {
    event.preventDefault();
    const parsed = parsePortalAddress(address);
    if (!parsed.ok) return setError(t(words.addressWrong));
    if (!(await ports.requestHost(parsed.value.pattern))) return setError(t(words.refused));
    const result = await command('portal.add', { carrier, url: parsed.value.url });
    setError(result.ok ? undefined : inWords(result.error));
    if (!result.ok) return;
    setAddress('');
    toast(t(words.added));
  };

  return (
    <Card label={t(words.addTitle)}>
      <h2>{t(words.addTitle)}</h2>
      <form onSubmit={add} class="stack" noValidate>
        <Select
          label={t(words.carrier)}
          options={CARRIERS.map((c) => ({ value: c.id, label: t(c.name) }))}
          value={carrier}
          onChange={setCarrier}
        />
        <TextField
          label={t(words.address)}
          type="url"
          placeholder="https://"
          value={address}
          onInput={setAddress}
          error={error}
        />
        <div>
          <Button type="submit">{t(words.add)}</Button>
        </div>
      </form>
    </Card>
  );
}
