import plus from 'lucide-static/icons/plus.svg?raw';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/base/Icon';
import { t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import { follow } from '@/lib/portal/highlight/follow';
import type { PagePlan } from '@/lib/portal/read-page';
import type { Session } from '@/lib/portal/session';

/** Marks on one page; those out of sight cost nothing but their element. */
const CAP = 120;

/**
 * A small mark at the corner of a plan's card, following it. Hidden while the card is covered; out of the window it is only not to be
 * seen: the keys still reach it, and bring its card into sight.
 */
function Mark({ plan, host, onPress }: { plan: PagePlan; host: Element; onPress(): void }) {
  const mark = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    follow(
      plan.element,
      host,
      (sight) => {
        const box = sight.where === 'here' && !sight.covered ? sight.box : undefined;
        const style = mark.current?.style;
        if (!style) return;
        const isAway = sight.where === 'away';
        mark.current?.toggleAttribute('data-away', isAway);
        style.visibility = box || isAway ? 'visible' : 'hidden';
        if (box) style.transform = `translate(${box.x + box.width - 34}px, ${box.y + 6}px)`;
      },
      stop.signal,
    );
    return () => stop.abort();
  }, [plan.element, host]);
  const label = t(page.planMark, { plan: plan.name });
  const bring = () => {
    if (mark.current?.hasAttribute('data-away')) plan.element.scrollIntoView({ block: 'center' });
  };
  return (
    <button
      ref={mark}
      type="button"
      class="plan-mark"
      aria-label={label}
      title={label}
      onClick={onPress}
      onFocus={bring}
    >
      <Icon svg={plus} size={18} />
    </button>
  );
}

/** A mark for each plan that the page offers: it opens what can be done with that plan. */
export function PlanMarks({ session, host }: { session: Session; host: Element }) {
  return (
    <>
      {session.plans.value.slice(0, CAP).map((plan, i) => (
        <Mark
          // biome-ignore lint/suspicious/noArrayIndexKey: plans keep their places; a name may stand twice.
          key={`${i} ${plan.name}`}
          plan={plan}
          host={host}
          onPress={() => session.showPlan(plan)}
        />
      ))}
    </>
  );
}
