import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button, ButtonLink } from '@/components/base/Button';
import { checkIcon, copyIcon, externalIcon, phoneIcon, qrIcon, smsIcon } from '@/components/base/icons';
import { Qr } from '@/components/base/Qr';
import { t } from '@/components/i18n';
import type { Action } from '@/lib/carriers/types';
import { common } from '@/lib/i18n/messages/common';
import { guide } from '@/lib/i18n/messages/guide';
import { copyText } from '@/lib/share/clipboard';
import { actionLink, platformOf, qrText, storeLink } from '@/lib/share/dial-link';
import { codeOf } from './code';

/** A button that copies and says so, to eyes and to screen readers; it says as well when the browser refused. */
function CopyButton({ text }: { text: string }) {
  const state = useSignal<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    state.value = (await copyText(text)) ? 'copied' : 'failed';
  };
  return (
    <>
      <Button icon={state.value === 'copied' ? checkIcon : copyIcon} onClick={copy}>
        <span aria-hidden="true">{t(state.value === 'copied' ? common.copied : common.copy)}</span>
        <span class="visually-hidden">{t(guide.copyCode, { code: text })}</span>
      </Button>
      <span role="status" class={state.value === 'failed' ? 'guide-note' : 'visually-hidden'}>
        {state.value === 'copied' && t(common.copied)}
        {state.value === 'failed' && t(guide.copyFailed)}
      </span>
    </>
  );
}

/** The links of an app or a site: plain pages, opened in a tab of their own. */
function PageLinks({ action }: { action: Action }) {
  if (action.kind === 'web') {
    return (
      <ButtonLink href={action.url} icon={externalIcon} newTab>
        {t(guide.openSite)}
      </ButtonLink>
    );
  }
  if (action.kind !== 'app') return null;
  const stores = { ios: 'App Store', android: 'Google Play' } as const;
  return (
    <>
      {(['ios', 'android'] as const).map((store) => {
        const id = action[store];
        return (
          id && (
            <ButtonLink key={store} href={storeLink(store, id)} icon={externalIcon} newTab>
              {stores[store]}
            </ButtonLink>
          )
        );
      })}
    </>
  );
}

/** Everything that can be done with a code: dial or write it here, copy it, or (not `compact`) hand it to a phone. */
export function CodeActions({ action, compact }: { action: Action; compact?: boolean }) {
  const open = useSignal(false);
  const phone = useRef<HTMLDivElement>(null);
  // Opened near the lower edge, a QR code would be half under the tabs, where no camera can read it.
  useLayoutEffect(() => {
    if (open.value) phone.current?.scrollIntoView({ block: 'nearest' });
  }, [open.value]);
  const id = useId();
  const link = actionLink(action, platformOf(navigator));
  const code = codeOf(action);
  const qr = compact || action.kind === 'web' ? undefined : qrText(action);
  return (
    <>
      <div class="guide-actions">
        {link && (
          <ButtonLink href={link} kind="primary" icon={action.kind === 'sms' ? smsIcon : phoneIcon}>
            {t(action.kind === 'sms' ? guide.sendSms : action.kind === 'call' ? guide.call : guide.dial)}
          </ButtonLink>
        )}
        {code && action.kind !== 'app' && <CopyButton text={action.kind === 'sms' ? action.body : code} />}
        {qr && (
          <Button
            icon={qrIcon}
            aria-expanded={open.value}
            aria-controls={id}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            {t(open.value ? guide.hideQr : guide.sendToPhone)}
          </Button>
        )}
        <PageLinks action={action} />
      </div>
      {qr && (
        <div id={id} ref={phone} class="guide-phone" hidden={!open.value}>
          {open.value && (
            <>
              <Qr text={qr} label={t(guide.qrLabel, { code: code ?? '' })} />
              <p>{t(action.kind === 'ussd' ? guide.androidOnly : guide.scan)}</p>
            </>
          )}
        </div>
      )}
      {action.kind === 'ussd' && !qrText(action) && <p class="guide-note">{t(guide.fillIn)}</p>}
    </>
  );
}
