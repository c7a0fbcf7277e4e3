import close from 'lucide-static/icons/x.svg?raw';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '@/components/base/Button';
import { t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';

/**
 * The head of a panel that a press has opened: it takes the focus, so that the keys go on from there, and gives it back to what was
 * pressed when the panel is closed while it has it.
 */
export function PanelHead({ title, onClose }: { title: string; onClose(): void }) {
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const heading = head.current;
    const root = heading?.getRootNode() as ShadowRoot | undefined;
    const opener = root?.activeElement;
    heading?.focus({ preventScroll: true });
    return () => {
      const isInside = heading?.closest('.bubble')?.contains(root?.activeElement ?? null);
      if (isInside && opener?.isConnected) (opener as HTMLElement).focus({ preventScroll: true });
    };
  }, []);
  return (
    <div class="head">
      <h2 ref={head} tabIndex={-1}>
        {title}
      </h2>
      <IconButton svg={close} label={t(page.close)} onClick={onClose} />
    </div>
  );
}
