import { language, t } from '@/components/i18n';
import type { CatalogPlan } from '@/lib/carriers/types';
import { formatDataSize } from '@/lib/i18n/data-size';
import { formatValidity } from '@/lib/i18n/dates';
import { guide } from '@/lib/i18n/messages/guide';
import { formatMoney } from '@/lib/i18n/money';
import { CodeActions } from './CodeActions';
import { EvidenceBadge, SourceLine } from './EvidenceLine';

/** `$6.00 · 60 GB · 30 天`: what of it is known. */
const summary = (plan: CatalogPlan) =>
  [
    formatMoney(plan.price),
    plan.dataBytes !== undefined && formatDataSize(plan.dataBytes),
    plan.validity && formatValidity(plan.validity, language.value),
  ]
    .filter(Boolean)
    .join(' · ');

/** Plans that were read in the same place, under one warning and one source, each with the code that buys it. */
export function PlanList({ plans }: { plans: readonly CatalogPlan[] }) {
  const groups = new Map<string, CatalogPlan[]>();
  for (const plan of plans) {
    const key = `${plan.evidence} ${plan.caution?.en} ${plan.sources[0]?.title.en}`;
    groups.set(key, [...(groups.get(key) ?? []), plan]);
  }
  return (
    <details class="card guide-plans">
      <summary>{t(guide.plans, { n: plans.length })}</summary>
      {[...groups.values()].map((group) => {
        const [first] = group;
        if (!first) return null;
        return (
          <section key={first.id} class="guide-fact">
            <EvidenceBadge evidence={first.evidence} />
            {first.caution && <p class="guide-note">{t(first.caution)}</p>}
            <ul>
              {group.map((plan) => (
                <li key={plan.id} class="guide-instead-row guide-plan">
                  <span>
                    <strong>{plan.name}</strong> {summary(plan)}
                    {plan.dialCode && <code class="guide-small-code guide-plan-code">{plan.dialCode}</code>}
                  </span>
                  {plan.dialCode && <CodeActions action={{ kind: 'ussd', code: plan.dialCode }} compact />}
                </li>
              ))}
            </ul>
            <SourceLine sources={first.sources} asOf={first.asOf} />
          </section>
        );
      })}
    </details>
  );
}
