import { Checkbox, Select } from '@/components/base/choices';
import { TextField } from '@/components/base/Field';
import { memo } from '@/components/base/memo';
import { t } from '@/components/i18n';
import { simName } from '@/components/sim/words';
import { snapshot } from '@/components/store';
import { CARRIERS, carrierById } from '@/lib/carriers/registry';
import { civilDateAt, instantAt, isCivilDate } from '@/lib/civil';
import { sms as words } from '@/lib/i18n/messages/sms';
import type { Candidate } from './candidate';
import { type Choice, newTarget, sameChoice } from './choices';
import { FactList } from './FactList';
import { override, receive } from './state';

interface CardProps {
  candidate: Candidate;
  choice: Choice;
}

/** One message that was read: what it says, whom it is about, and whether it is to be kept. */
function Card({ candidate, choice }: CardProps) {
  const { id, text, receivedAt } = candidate;
  const openWords = {
    day: words.chooseDay,
    received: words.receivedWhy,
    sim: words.chooseSim,
    nothing: words.nothing,
  };
  return (
    <li class="card message">
      <Checkbox
        checked={choice.selected}
        disabled={choice.open !== undefined}
        onChange={(selected) => override(id, { selected })}
      >
        <strong>{t(words.select)}</strong>
        {choice.open && <span class="muted"> · {t(openWords[choice.open])}</span>}
      </Checkbox>
      <blockquote dir="auto">{text}</blockquote>
      <FactList candidate={candidate} choice={choice} />
      <div class="two">
        <SimChoice candidate={candidate} choice={choice} />
        {candidate.countsFromReceipt && (
          <TextField
            label={t(words.receivedOn)}
            hint={t(words.receivedWhy)}
            type="date"
            value={receivedAt === undefined ? '' : civilDateAt(receivedAt)}
            onInput={(day) => {
              if (isCivilDate(day)) receive(id, instantAt(day, '12:00'));
            }}
          />
        )}
      </div>
    </li>
  );
}

/** Drawn again only when something about this message changes: each card offers all SIMs. */
export const CandidateCard = memo(
  Card,
  (a: CardProps, b: CardProps) => a.candidate === b.candidate && sameChoice(a.choice, b.choice),
);

/** The SIMs of the message's carrier first; then a new one of each carrier. */
function SimChoice({ candidate, choice }: CardProps) {
  const { sims } = snapshot.value;
  const own = sims.filter(({ carrier }) => carrier === candidate.carrier);
  const others = sims.filter(({ carrier }) => carrier !== candidate.carrier);
  const carrier = candidate.carrier && carrierById(candidate.carrier);
  const hint =
    choice.by === 'number'
      ? t(words.simByNumber)
      : choice.by === 'carrier' && carrier
        ? t(words.simByCarrier, { carrier: t(carrier.name) })
        : undefined;
  return (
    <Select
      label={t(words.sim)}
      hint={hint}
      value={choice.target}
      options={[
        { value: '', label: t(words.chooseSim) },
        ...[...own, ...others].map((sim) => ({ value: sim.id, label: simName(sim) })),
        ...CARRIERS.map(({ id, name }) => ({
          value: newTarget(id),
          label: t(words.newSim, { carrier: t(name) }),
        })),
      ]}
      onChange={(target) => override(candidate.id, { target, selected: target !== '' })}
    />
  );
}
