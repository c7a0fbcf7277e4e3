import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Checkbox, SegmentedControl, Select } from '@/components/base/choices';
import { Badge, type Tone } from '@/components/base/surfaces';
import { language, t } from '@/components/i18n';
import { autoRenewalWord, planLine } from '@/components/sim/words';
import { snapshot } from '@/components/store';
import { formatDay } from '@/lib/i18n/dates';
import { common } from '@/lib/i18n/messages/common';
import { sms as words } from '@/lib/i18n/messages/sms';
import { formatMoney } from '@/lib/i18n/money';
import { type FactName, factsIn } from '@/lib/sims/read-message';
import type { Sim } from '@/lib/sims/schema';
import type { Candidate } from './candidate';
import type { Choice } from './choices';
import { EditFact } from './EditFact';
import { override } from './state';

const TONES: Partial<Record<Candidate['reading']['kind'], Tone>> = {
  expired: 'lapsed',
  expiring: 'soon',
  'renew-failed': 'lapsed',
};

const day = (on: string) => formatDay(on, language.value, { weekday: true });

/** What the SIM has now, for each fact; undefined where it has none. */
function nowOf(name: FactName, clock: Choice['clock'], sim: Sim | undefined): string | undefined {
  if (!sim) return undefined;
  const ends = clock === 'plan' ? sim.planEnds : sim.numberEnds;
  if (name === 'ends') return ends && day(ends.on);
  if (name === 'balance') return sim.balance && formatMoney(sim.balance.amount);
  if (name === 'autoRenewal') return autoRenewalWord(sim.autoRenewal.state);
  return planLine(sim, language.value) || undefined;
}

/** What was read, field by field: each can be left out or put right, a day that can be read two ways must be chosen. */
export function FactList({ candidate, choice }: { candidate: Candidate; choice: Choice }) {
  const { id, reading } = candidate;
  const [edited, setEdited] = useState<FactName>();
  const sim = snapshot.value.sims.find((each) => each.id === choice.target);
  const take = (name: FactName, on: boolean) => {
    const names = new Set(choice.names);
    if (on) names.add(name);
    else names.delete(name);
    override(id, { names });
  };
  const readings = reading.ambiguous.expiresOn ?? [];
  const values: Record<FactName, string> = {
    ends: [choice.on ? day(choice.on) : readings.map(day).join(' / '), reading.expiresAt]
      .filter(Boolean)
      .join(' '),
    balance: reading.balance ? formatMoney(reading.balance) : '',
    autoRenewal: reading.autoRenewal ? autoRenewalWord(reading.autoRenewal) : '',
    plan: [reading.plan, reading.price && formatMoney(reading.price)].filter(Boolean).join(' · '),
  };
  const labels: Record<FactName, string> = {
    ends: t(choice.clock === 'plan' ? words.clockPlan : words.clockNumber),
    balance: t(common.balance),
    autoRenewal: t(common.autoRenewal),
    plan: t(common.plan),
  };
  return (
    <div class="read-facts">
      <Badge tone={TONES[reading.kind] ?? 'fine'}>{t(words[`kind-${reading.kind}`])}</Badge>
      {factsIn(reading).map((name) => {
        const before = nowOf(name, choice.clock, sim);
        return (
          <div key={name} class="read-fact">
            <Checkbox checked={choice.names.has(name)} onChange={(on) => take(name, on)}>
              <span class="muted">{labels[name]}</span> <strong>{values[name]}</strong>
              {before && <span class="muted small"> · {t(words.balanceNow, { value: before })}</span>}
              {choice.older.includes(name) && <span class="muted small"> · {t(words.older)}</span>}
            </Checkbox>
            <Button
              kind="quiet"
              aria-expanded={edited === name}
              onClick={() => setEdited(edited === name ? undefined : name)}
            >
              {t(common.edit)}
              <span class="visually-hidden"> {labels[name]}</span>
            </Button>
            {name === 'ends' && (
              <Select
                label={t(words.kind)}
                labelHidden
                options={[
                  { value: 'plan', label: t(words.clockPlan) },
                  { value: 'number', label: t(words.clockNumber) },
                ]}
                value={choice.clock}
                onChange={(clock) => override(id, { clock })}
              />
            )}
            {edited === name && (
              <div class="edit-fact">
                <EditFact
                  name={name}
                  label={labels[name]}
                  candidate={candidate}
                  on={choice.on}
                  onTake={(taken) => take(name, taken)}
                />
              </div>
            )}
            {name === 'ends' && readings.length > 1 && (
              <SegmentedControl
                label={t(words.chooseDay)}
                options={readings.map((on) => ({ value: on, label: day(on) }))}
                value={choice.on ?? ''}
                onChange={(on) => override(id, { on })}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
