import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import type { Session } from '@/lib/portal/session';
import { type PageFacts, simOf } from '@/lib/portal/session/facts';
import {
  type ConfirmedFacts,
  type FactName,
  factsToKeep,
  isProposed,
  type Proposed,
  propose,
} from '@/lib/portal/session/proposal';
import type { FactsTarget, PageSim, Saving } from '@/lib/portal/session/types';
import { FactRow } from './FactRow';
import { Private } from './Private';
import { SaveNews } from './SaveNews';
import { maskedNumber, simAmongOthers, simName } from './words';

/** What the user decided otherwise than was proposed, by the fact's name. */
type Decided = Partial<Record<FactName, { taken?: boolean; chosen?: number }>>;

function confirmedOf(rows: readonly Proposed[], decided: Decided): ConfirmedFacts {
  const taken = rows.flatMap((row) => {
    const { taken = isProposed(row), chosen } = decided[row.name] ?? {};
    const value = row.choices[row.choices.length > 1 ? (chosen ?? -1) : 0];
    return taken && row.news !== 'same' && value !== undefined ? [[row.name, value] as const] : [];
  });
  return Object.fromEntries(taken);
}

/** The facts of one number: whose they are, field by field what is to be kept, and the button that keeps it. */
export function FactGroup(props: {
  session: Session;
  facts: PageFacts;
  /** Of the last press here. */
  news: Saving | undefined;
  onPress(): void;
}) {
  const { session, facts, news, onPress } = props;
  const [asked, setAsked] = useState<FactsTarget>();
  const [decided, setDecided] = useState<Decided>({});
  const sims = session.context.value?.sims ?? [];
  const own = simOf(facts, sims);
  const target = own ? { id: own.id } : asked;
  const sim = target && 'id' in target ? sims.find(({ id }) => id === target.id) : undefined;
  const place = facts.plans.length > 1 ? decided.plan?.chosen : 0;
  const plan = place === undefined ? undefined : facts.plans[place];
  const rows = target ? propose(facts, sim, plan, session.readAt.value) : [];
  const confirmed = confirmedOf(rows, decided);
  const count = Object.keys(confirmed).length;
  const decide = (name: FactName, what: Decided[FactName]) =>
    setDecided({ ...decided, [name]: { ...decided[name], ...what } });
  const save = () => {
    if (!target) return;
    onPress();
    void session.keep(target, factsToKeep(confirmed, rows, sim, session.readAt.value));
  };
  return (
    <section class="group">
      {own ? (
        <h3>
          <Private>{simName(own)}</Private>
          {own.number && <Private muted>{maskedNumber(own.number)}</Private>}
        </h3>
      ) : (
        <Whose facts={facts} sims={sims} asked={asked} onAsk={setAsked} />
      )}
      {rows.length > 0 && (
        <ul class="read">
          {rows.map((row) => (
            <FactRow
              key={row.name}
              fact={row}
              taken={row.name in confirmed}
              chosen={decided[row.name]?.chosen}
              onTake={(taken) => decide(row.name, { taken })}
              onChoose={(chosen) => decide(row.name, { chosen, taken: true })}
            />
          ))}
        </ul>
      )}
      {news && <SaveNews session={session} news={news} />}
      {rows.length > 0 && rows.every((row) => row.news === 'same')
        ? !news?.saved && <p class="muted">{t(page.allSame)}</p>
        : target && (
            <div class="actions">
              <Button kind="primary" disabled={count === 0} onClick={save}>
                {t(page.save, { n: count })}
              </Button>
            </div>
          )}
    </section>
  );
}

/** Asks whose facts these are: nothing of them is shown beside a record before that is known. */
function Whose(props: {
  facts: PageFacts;
  sims: readonly PageSim[];
  asked: FactsTarget | undefined;
  onAsk(target: FactsTarget): void;
}) {
  const { facts, sims, asked, onAsk } = props;
  const { number, unowned } = facts;
  const masked = maskedNumber(number);
  return (
    <>
      <p>{unowned ? t(page[`whose-${unowned}`]) : t(page['whose-other-number'], { number: masked })}</p>
      {sims.length === 0 && !number && <p class="muted">{t(page.noSims)}</p>}
      <div class="choices">
        {sims.map((sim) => (
          <Choice
            key={sim.id}
            on={!!asked && 'id' in asked && asked.id === sim.id}
            onPress={() => onAsk({ id: sim.id })}
          >
            <Private>{simAmongOthers(sim)}</Private>
          </Choice>
        ))}
        {number && (
          <Choice on={!!asked && 'number' in asked} onPress={() => onAsk({ number })}>
            {t(page.newSim, { number: masked })}
          </Choice>
        )}
      </div>
    </>
  );
}

const Choice = (props: { on: boolean; onPress(): void; children: ComponentChildren }) => (
  <button type="button" class="button secondary" aria-pressed={props.on} onClick={props.onPress}>
    {props.children}
  </button>
);
