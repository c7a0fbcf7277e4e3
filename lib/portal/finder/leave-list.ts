import { foldText } from '@/lib/text/normalize';
import { spacedText } from './dom';
import { isWhole, says } from './lexicon';
import { headingsOver, underNotices } from './place';

/**
 * "Unsubscribe" and "Cancel subscription" end a plan, or the sending of letters, or the following of a feed: what stands
 * around such a button tells. `paid` says whether the page is about anything that costs money.
 */
export function leavesList(element: Element, text: string, paid: () => boolean): boolean {
  if (!isWhole.leavesList(text)) return false;
  const near = element.parentElement ? foldText(spacedText(element.parentElement, 300)) : '';
  const headings = headingsOver(element);
  const first = element.ownerDocument.querySelector('h1');
  const title = foldText((first?.textContent ?? '').slice(0, 160));
  return (
    says.message(near) ||
    underNotices(element) ||
    [near, title, ...headings].some((words) => says.followed(words)) ||
    says.message(title) ||
    (!ENDS_SUBSCRIPTION.test(text) && !paid())
  );
}

/** Rarely said of what costs nothing, so that a page need not tell of money. */
const ENDS_SUBSCRIPTION = /^cancel /;
