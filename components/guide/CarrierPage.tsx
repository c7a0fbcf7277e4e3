import { Button } from '@/components/base/Button';
import { plusIcon } from '@/components/base/icons';
import { Notice } from '@/components/base/surfaces';
import { t } from '@/components/i18n';
import { channelById, GUIDES } from '@/lib/carriers/guides';
import { regulator } from '@/lib/carriers/regulator';
import { TIPS } from '@/lib/carriers/tips';
import type { Carrier, Channel, Sourced } from '@/lib/carriers/types';
import { guide } from '@/lib/i18n/messages/guide';
import { ChannelCard } from './ChannelCard';
import { codeOf } from './code';
import { EvidenceBadge, SourceLine } from './EvidenceLine';
import { Jumps } from './Jumps';
import { PlanList } from './PlanList';

function FactRow({ fact, text }: { fact: Sourced; text: string }) {
  return (
    <li class="guide-fact">
      <EvidenceBadge evidence={fact.evidence} />
      <p>{text}</p>
      {fact.caution && <p class="guide-note">{t(fact.caution)}</p>}
      <SourceLine sources={fact.sources} asOf={fact.asOf} />
    </li>
  );
}

interface Props {
  carrier: Carrier;
  /** Asks for the user's own portal of this carrier; absent where that cannot be done. */
  onAddPortal?: (carrierId: string) => void;
}

/** All that is known of renewing with one carrier: its channels, the regulator's codes, rules, the number, tips. */
export function CarrierPage({ carrier, onAddPortal }: Props) {
  const own = GUIDES[carrier.id];
  const instead = (channel: Channel) =>
    (channel.instead ?? []).flatMap((id) => channelById(carrier.id, id) ?? []);
  const life = carrier.numberLife;
  const cards = (channels: readonly Channel[]) =>
    channels.map((channel) => <ChannelCard key={channel.id} channel={channel} instead={instead(channel)} />);
  /** Whether the carrier's own page of the guide already has that code, confirmed. */
  const isSaid = ({ action }: Channel) =>
    own?.channels.some((c) => c.evidence === 'official' && codeOf(c.action) === codeOf(action));
  const general = regulator.channels.filter((channel) => !isSaid(channel));
  const canAddPortal = onAddPortal && carrier.hosts.length === 0;
  return (
    <>
      {own?.notice && (
        <Notice
          tone={carrier.listed ? 'unknown' : 'lapsed'}
          actions={
            canAddPortal && (
              <Button icon={plusIcon} onClick={() => onAddPortal(carrier.id)}>
                {t(guide.addPortal)}
              </Button>
            )
          }
        >
          {t(own.notice)}
        </Notice>
      )}
      {own && <Jumps channels={[...own.channels, ...general]} />}
      {own && cards(own.channels)}
      {carrier.plans.length > 0 && <PlanList plans={carrier.plans} />}
      <h2>{t(guide.everyNetwork)}</h2>
      {cards(general)}
      <h2>{t(guide.facts)}</h2>
      <ul class="card guide-facts">
        {[...(own?.facts ?? []), ...regulator.facts].map((fact) => (
          <FactRow key={fact.text.en} fact={fact} text={t(fact.text)} />
        ))}
      </ul>
      <h2>{t(guide.numberLife)}</h2>
      <ul class="card guide-facts">
        <FactRow
          fact={life}
          text={t(guide.numberLifeSteps, {
            out: life.outgoingBlockedDays,
            in: life.incomingBlockedDays,
            kept: life.keptDays,
          })}
        />
      </ul>
      <h2>{t(guide.tips)}</h2>
      <ul class="card guide-facts">
        {TIPS.map((tip) => (
          <li key={tip.id} class="guide-fact">
            <strong>{t(tip.title)}</strong>
            <p>{t(tip.text)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
