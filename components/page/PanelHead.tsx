import close from 'lucide-static/icons/x.svg?raw';
import { useRef } from 'preact/hooks';
import { IconButton } from '@/components/base/Button';
import { t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import { usePanelFocus } from './focus';

interface PanelHeadProps {
  title: string;
  /** See `usePanelFocus`. */
  wish?: number | 'always';
  onClose(): void;
}

/** The head of a panel: what it is and the way to close it. */
export function PanelHead({ title, wish = 'always', onClose }: PanelHeadProps) {
  const head = useRef<HTMLHeadingElement>(null);
  usePanelFocus(head, wish);
  return (
    <div class="head">
      <h2 ref={head} tabIndex={-1}>
        {title}
      </h2>
      <IconButton svg={close} label={t(page.close)} onClick={onClose} />
    </div>
  );
}
