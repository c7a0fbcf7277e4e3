import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '@/components/i18n';
import { common } from '@/lib/i18n/messages/common';
import { IconButton } from './Button';
import { closeIcon } from './icons';

interface Message {
  text: string;
  /** Takes back what was just done. A message with it stays until it is closed or the next one comes. */
  undo?: () => void;
}

const message = signal<Message | null>(null);
/** Long enough to be read twice; nothing that can be acted on disappears by itself. */
const SHOWN_MS = 8000;

/** Says what has happened, at the foot of the page and to screen readers. */
export function toast(text: string, undo?: () => void): void {
  message.value = { text, undo };
}

export const clearToast = (): void => {
  message.value = null;
};

/** The one place where `toast` messages appear. Always in the page, or screen readers would not hear the first one. */
export function ToastRegion() {
  const current = message.value;
  useEffect(() => {
    if (!current || current.undo) return;
    const timer = setTimeout(clearToast, SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div class="toast-region" role="status" aria-live="polite">
      {current && (
        <div class="toast">
          <p>{current.text}</p>
          {current.undo && (
            <button
              type="button"
              class="button undo"
              onClick={() => {
                clearToast();
                current.undo?.();
              }}
            >
              {t(common.undo)}
            </button>
          )}
          <IconButton svg={closeIcon} label={t(common.close)} onClick={clearToast} />
        </div>
      )}
    </div>
  );
}
