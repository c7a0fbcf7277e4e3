import { Card } from '@/components/base/surfaces';
import { language, t } from '@/components/i18n';
import { now, snapshot } from '@/components/store';
import { civilDateAt } from '@/lib/civil';
import { formatMonth } from '@/lib/i18n/dates';
import { overview as words } from '@/lib/i18n/messages/overview';
import { formatMoney } from '@/lib/i18n/money';
import { type Sums, spendingOf } from '@/lib/sims/spending';

const CURRENCIES = ['USD', 'KHR'] as const;

const sumText = (sums: Sums) =>
  CURRENCIES.filter((currency) => sums[currency] > 0)
    .map((currency) => formatMoney({ minor: sums[currency], currency }))
    .join(' + ') || '—';

/** What the SIMs cost by month: noted and estimated, each currency for itself. */
export function SpendingCard() {
  const { months, monthly, uncounted } = spendingOf(snapshot.value.sims, now.value);
  const thisMonth = civilDateAt(now.value).slice(0, 7);
  const used = CURRENCIES.filter(
    (currency) => monthly[currency] > 0 || months.some(({ confirmed }) => confirmed[currency] > 0),
  );
  // Past months of which nothing was noted say nothing.
  const shown = months.filter(
    ({ month, confirmed }) => month >= thisMonth || confirmed.USD > 0 || confirmed.KHR > 0,
  );
  return (
    <Card label={t(words.spending)}>
      <h2>{t(words.spending)}</h2>
      {used.length === 0 ? (
        <p class="muted">{t(words.noPlans)}</p>
      ) : (
        <>
          <p class="monthly">
            <span class="muted">{t(words.monthly)}</span> <strong>{sumText(monthly)}</strong>
          </p>
          <div class="scroll">
            <table class="plain spending">
              <thead>
                <tr>
                  <td />
                  <th scope="col">{t(words.confirmed)}</th>
                  <th scope="col">{t(words.estimated)}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ month, confirmed, estimated }) => (
                  <tr key={month} aria-current={month === thisMonth ? 'date' : undefined}>
                    <th scope="row">{formatMonth(month, language.value)}</th>
                    <td>{month > thisMonth ? '' : sumText(confirmed)}</td>
                    <td>{month < thisMonth ? '' : sumText(estimated)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="muted small">
            {t(words.confirmedHow)} {t(words.estimatedHow)}
          </p>
        </>
      )}
      {uncounted > 0 && <p class="muted small">{t(words.uncounted, { n: uncounted })}</p>}
    </Card>
  );
}
