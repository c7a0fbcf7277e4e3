import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Dialog } from '@/components/base/Dialog';
import { TextField } from '@/components/base/Field';
import { toast } from '@/components/base/Toast';
import { inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { addAddress } from '@/components/portals/add-address';
import { common } from '@/lib/i18n/messages/common';
import { popup } from '@/lib/i18n/messages/popup';

/** Adds the user's own portal of a carrier: the browser asks for exactly its host, in the press that adds it. */
export function AddPortal(props: {
  carrier: string;
  request: (pattern: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const [url, setUrl] = useState('');
  const [error, setError] = useState('');
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const failure = await addAddress(props.carrier, url, props.request);
    if (failure === 'address') return setError(t(popup.portalBad));
    if (failure === 'refused') return setError(t(popup.portalRefused));
    if (failure) return setError(inWords(failure));
    toast(t(popup.portalAdded));
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
