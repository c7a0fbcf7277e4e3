import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Icon } from '@/components/base/Icon';
import { Notice } from '@/components/base/surfaces';
import { t } from '@/components/i18n';
import type { Channel } from '@/lib/carriers/types';
import { guide } from '@/lib/i18n/messages/guide';
import { CodeActions } from './CodeActions';
import { CHANNEL_ICONS } from './channel-icons';
import { codeOf } from './code';
import { EvidenceBadge, SourceLine } from './EvidenceLine';

interface Props {
  channel: Channel;
  /** The confirmed channels beside an unconfirmed one. */
  instead: readonly Channel[];
}

/** The warning, and what is confirmed and can be used at once instead. */
function Warning({ channel, instead }: Props) {
  if (!channel.caution) return null;
  return (
    <Notice
      tone={
        channel.evidence === 'contradicted' ? 'lapsed' : channel.evidence === 'official' ? 'unknown' : 'soon'
      }
    >
      {t(channel.caution)}
      {instead.length > 0 && (
        <div class="guide-instead">
          <strong>{t(guide.confirmedWay)}</strong>
          {instead.map((other) => (
            <div key={other.id} class="guide-instead-row">
              <span>
                {t(other.title)} <code class="guide-small-code">{codeOf(other.action)}</code>
              </span>
              <CodeActions action={other.action} compact />
            </div>
          ))}
        </div>
      )}
    </Notice>
  );
}

/**
 * One way, from its evidence down to its source. The warning stands above the code, and what only a guide says, or nothing
 * confirms, can be copied or dialled only after a second, deliberate press.
 */
export function ChannelCard({ channel, instead }: Props) {
  const doubtful = channel.evidence === 'guide' || channel.evidence === 'contradicted';
  const shown = useSignal(!doubtful);
  const heading = useId();
  const code = codeOf(channel.action);
  return (
    <section class="card guide-channel" aria-labelledby={heading} data-channel={channel.id} tabIndex={-1}>
      <header>
        <h3 id={heading}>
          <Icon svg={CHANNEL_ICONS[channel.kind]} /> {t(channel.title)}
        </h3>
        <EvidenceBadge evidence={channel.evidence} />
      </header>
      <Warning channel={channel} instead={instead} />
      {code && <code class={`guide-code ${doubtful ? 'doubtful' : ''}`}>{code}</code>}
      <ol>
        {channel.steps.map((step) => (
          <li key={step.en}>{t(step)}</li>
        ))}
      </ol>
      {channel.action.kind !== 'none' &&
        (shown.value ? (
          <CodeActions action={channel.action} />
        ) : (
          <Button
            kind="quiet"
            onClick={() => {
              shown.value = true;
            }}
          >
            {t(guide.useAnyway)}
          </Button>
        ))}
      <SourceLine sources={channel.sources} asOf={channel.asOf} />
    </section>
  );
}
