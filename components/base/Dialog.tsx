import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '@/components/i18n';
import { common } from '@/lib/i18n/messages/common';
import { IconButton } from './Button';
import { closeIcon } from './icons';

/**
 * A modal dialog on the platform's `<dialog>`: it keeps the focus, closes on Escape and on a click beside it, and gives
 * the focus back. Drawn only while it is open; `onClose` must take it away. `sheet` comes up from the bottom edge.
 */
export function Dialog(props: {
  title: string;
  onClose: () => void;
  sheet?: boolean;
  children: ComponentChildren;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const before = document.activeElement;
    ref.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way, and the platform hands it to `onCancel`.
    <dialog
      ref={ref}
      class={`dialog ${props.sheet ? 'sheet' : ''}`}
      aria-labelledby={titleId}
      onCancel={(e) => {
        e.preventDefault();
        props.onClose();
      }}
      onClick={(e) => {
        if (e.target === ref.current) props.onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={titleId}>{props.title}</h2>
        <IconButton svg={closeIcon} label={t(common.close)} onClick={props.onClose} />
      </div>
      <div class="dialog-body">{props.children}</div>
    </dialog>
  );
}
