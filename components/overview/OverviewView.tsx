import { CalendarCard } from './CalendarCard';
import { SpendingCard } from './SpendingCard';

/** What it costs and what ends when, over all SIMs. */
export function OverviewView() {
  return (
    <div class="overview">
      <CalendarCard />
      <SpendingCard />
    </div>
  );
}
