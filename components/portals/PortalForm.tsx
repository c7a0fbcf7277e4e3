import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Select } from '@/components/base/choices';
import { TextField } from '@/components/base/Field';
import { Card } from '@/components/base/surfaces';
import { toast } from '@/components/base/Toast';
import { inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { CARRIERS } from '@/lib/carriers/registry';
import { portals as words } from '@/lib/i18n/messages/portals';
import { addAddress, type NotAdded } from './add-address';
import type { PortalPorts } from './ports';

function wordsOf(why: NotAdded): string {
  if (why === 'address') return t(words.addressWrong);
  if (why === 'built-in') return t(words.builtIn);
  return why === 'refused' ? t(words.refused) : inWords(why);
}

/** Adds an address: one press asks for just that host. */
export function PortalForm({ ports }: { ports: PortalPorts }) {
  const [address, setAddress] = useState('');
  const [carrier, setCarrier] = useState('cpm');
  const [error, setError] = useState<string>();

  const add = async (event: Event) => {
    event.preventDefault();
    const result = await addAddress(carrier, address, ports);
    if (!result.added) return setError(wordsOf(result.why));
    setError(undefined);
    setAddress('');
    toast(t(result.known ? words.addedAgain : words.added));
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
