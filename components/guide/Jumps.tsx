import { Icon } from '@/components/base/Icon';
import { t } from '@/components/i18n';
import type { Channel } from '@/lib/carriers/types';
import { channelKinds, guide } from '@/lib/i18n/messages/guide';
import { CHANNEL_ICONS } from './channel-icons';

/** Scrolls to a card and hands it the focus, so that the keyboard goes on from there. */
function jumpTo(channelId: string): void {
  const card = document.querySelector<HTMLElement>(`[data-channel="${CSS.escape(channelId)}"]`);
  card?.scrollIntoView({ block: 'start' });
  card?.focus({ preventScroll: true });
}

/** A long page's shortcuts: one for each kind of channel, to the best of its kind, in the page's own order. */
export function Jumps({ channels }: { channels: readonly Channel[] }) {
  const kinds = [...new Set(channels.map(({ kind }) => kind))];
  if (kinds.length < 2) return null;
  return (
    <nav class="guide-jumps" aria-label={t(guide.jumpTo)}>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          onClick={() => jumpTo(channels.find((channel) => channel.kind === kind)?.id ?? '')}
        >
          <Icon svg={CHANNEL_ICONS[kind]} /> {t(channelKinds[kind])}
        </button>
      ))}
    </nav>
  );
}
