import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Dialog } from '@/components/base/Dialog';
import { TextField } from '@/components/base/Field';
import { toast } from '@/components/base/Toast';
import { inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { type AddPorts, addAddress, type NotAdded } from '@/components/portals/add-address';
import { common } from '@/lib/i18n/messages/common';
import { popup } from '@/lib/i18n/messages/popup';
import { portals } from '@/lib/i18n/messages/portals';

function wordsOf(why: NotAdded): string {
  if (why === 'address') return t(popup.portalBad);
  if (why === 'built-in') return t(portals.builtIn);
  return why === 'refused' ? t(popup.portalRefused) : inWords(why);
}

/** Adds the user's own portal of a carrier: the browser asks for exactly its host, in the press that adds it. */
export function AddPortal(props: { carrier: string; ports: AddPorts; onClose: () => void }) {
  const [url, setUrl] = useState('');
  const [error, setError] = useState('');
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await addAddress(props.carrier, url, props.ports);
    if (!result.added) return setError(wordsOf(result.why));
    toast(t(result.known ? portals.addedAgain : popup.portalAdded));
    props.onClose();
  };
  return (
    <Dialog sheet title={t(popup.portalTitle)} onClose={props.onClose}>
      <form class="stack" onSubmit={add} noValidate>
        <TextField
          label={t(popup.portalAddress)}
          hint={t(popup.portalHint)}
          type="url"
          placeholder="https://"
          value={url}
          onInput={setUrl}
          error={error}
        />
        <Button type="submit" kind="primary" wide>
          {t(common.add)}
        </Button>
      </form>
    </Dialog>
  );
}
