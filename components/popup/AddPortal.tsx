import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Dialog } from '@/components/base/Dialog';
import { TextField } from '@/components/base/Field';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { common } from '@/lib/i18n/messages/common';
import { popup } from '@/lib/i18n/messages/popup';
import { parsePortalAddress } from '@/lib/portal/origin';

/** Adds the user's own portal of a carrier: the browser asks for exactly its host, in the press that adds it. */
export function AddPortal(props: {
  carrier: string;
  request: (pattern: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const [url, setUrl] = useState('');
  const [error, setError] = useState('');
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const address = parsePortalAddress(url);
    if (!address.ok) return setError(t(popup.portalBad));
    // Asked first and without an `await` before: browsers only ask within the press itself.
    props.request(address.value.pattern).then(async (granted) => {
      if (!granted) return setError(t(popup.portalRefused));
      const result = await command('portal.add', { carrier: props.carrier, url: address.value.url });
      if (!result.ok) return setError(inWords(result.error));
      toast(t(popup.portalAdded));
      props.onClose();
    });
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
