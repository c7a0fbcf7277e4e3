import { foldText } from '@/lib/text/normalize';
import { climb, isTag, parentOf, roleOf, spacedText } from './dom';
import { says } from './lexicon';
import { LIMITS } from './limits';

/** Where a control stands and what it is part of, as far as that speaks against it. */

const HELP_PATH =
  /(?:^|[/.#?=&_-])(?:help|helpcenter|hjaelp|hjælp|ayuda|hilfe|aide|ajuda|aiuto|bangzhu|support|faq|faqs|articles?|kb|knowledge|knowledgebase|docs?|documentation|api-?reference|reference|pull|pulls|issues|hc|blog|wiki|terms|legal|policy|policies|guide|guides|how-to|howto|learn|tutorials?|plugins|questions?|answers?|threads?|discussions?|community|forum|topics?|privacy|agreement)(?:$|[/.#?=&_-])/i;
/** `/cancel-your-subscription`: an address made of an article's title. */
const ARTICLE_SLUG = /\/(?:cancel|change|manage|renew|stop)(?:ing)?-your-[a-z-]+\/?(?:$|[.#?])/i;
/** `page#how-to-cancel-a-plan`: a heading of another text. */
const SECTION_SLUG = /^[^#]+#[a-z\d]+(?:-[a-z\d]+){3,}$/i;
/** Forums write `/t/title-of-the-topic/123`. */
const TOPIC = /\/t\/[^/]+\/\d+/;
const CALLS_DIALOG =
  '[data-toggle="modal"],[data-bs-toggle="modal"],[data-target],[data-bs-target],[aria-haspopup="dialog"]';

/** A link to words about the matter: help, terms, or a heading of this page. */
export function leadsToReading(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  const path = href.replace(/^https?:\/\/[^/]*/i, (origin) =>
    /\/\/(?:help|support|docs|kb|faq|wiki|blog|community)\./i.test(origin) ? '/help/' : '',
  );
  if (/^(?:mailto|tel|sms):/i.test(href)) return true;
  if (HELP_PATH.test(path) || ARTICLE_SLUG.test(path) || TOPIC.test(path) || SECTION_SLUG.test(path))
    return true;
  if (!/^#[^/!]./.test(href) || link.matches(CALLS_DIALOG)) return false;
  const target = (link.getRootNode() as Document).getElementById?.(href.slice(1));
  return Boolean(
    target &&
      (isTag(target, 'h1', 'h2', 'h3', 'h4', 'section', 'a', 'article') ||
        /tab-?pane/i.test(target.className)),
  );
}

/** Opens and closes a text (an accordion, a menu), or is a tab, a column's sort button, an option of a list. */
export function isDisclosure(element: Element): boolean {
  if (/^(?:tab|option|treeitem)$/.test(roleOf(element)) || isTag(element, 'summary')) return true;
  if (
    /^(?:tab|pill|collapse|dropdown)$/.test(
      element.getAttribute('data-bs-toggle') ?? element.getAttribute('data-toggle') ?? '',
    )
  )
    return true;
  if (
    element.hasAttribute('aria-expanded') &&
    !/^(?:dialog|true)$/.test(element.getAttribute('aria-haspopup') ?? '')
  )
    return true;
  return Boolean(
    element.closest(
      'th,[role=columnheader],summary,[role=tablist],h2 > button,h3 > button,h4 > button,[class*=accordion],[class*=faq],[class*=Accordion]',
    ),
  );
}

export const inNavigation = (element: Element) =>
  Boolean(
    climb(
      element,
      (at) =>
        isTag(at, 'nav', 'footer') ||
        /^(?:navigation|contentinfo|menubar)$/.test(roleOf(at)) ||
        /(?:^|[\s_-])(?:nav|navbar|breadcrumbs?|footer)(?:$|[\s_-])/i.test(at.getAttribute('class') ?? ''),
      12,
    ),
  );

const DIALOG_CLASS = /(?:^|[\s_-])(?:modal|dialog|popup|popover|drawer|sheet)(?:$|[\s_-])/i;
export const dialogOf = (element: Element) =>
  climb(
    element,
    (at) =>
      isTag(at, 'dialog') ||
      /^(?:dialog|alertdialog)$/.test(roleOf(at)) ||
      DIALOG_CLASS.test(at.getAttribute('class') ?? ''),
    14,
  );

export const isDisabled = (element: Element) =>
  element.hasAttribute('disabled') ||
  element.getAttribute('aria-disabled') === 'true' ||
  /(?:^|[\s-])(?:is-)?disabled(?:$|\s)/.test(element.getAttribute('class') ?? '');

/** Not shown; a box drawn over (hidden itself, its label shown) is. */
export function isHidden(element: Element): boolean {
  const shown = (at: Element | null) => at?.checkVisibility?.() ?? true;
  return !shown(element) && !shown(parentOf(element));
}

const NOTICES =
  /\b(?:notif|remind|alert|newsletter|benachrichtig|erinnerung|recordatorio|e-?mail[ -](?:me|preferences|settings|indstillinger)|mailing list)|通知|电子报|電子報|提醒|消息设置|ជូនដំណឹង|រំលឹក/u;
export const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
const CONTROLS = 'a,button,input,select,[role=switch],[role=checkbox]';

/** Words of the headings over a control, the nearest first; at most `most`, folded. */
export function headingsOver(element: Element, most = 3): string[] {
  const found: string[] = [];
  for (let at: Element | null = element, i = 0; at && i < 12 && found.length < most; i++, at = parentOf(at)) {
    let before = at.previousElementSibling;
    for (let k = 0; before && k < LIMITS.siblings; k++, before = before.previousElementSibling) {
      const heading = before.matches(HEADINGS) ? before : before.querySelector(HEADINGS);
      // A heading with controls of its own is that of another row.
      if (heading && (heading === before || !before.querySelector(CONTROLS))) {
        found.push(foldText((heading.textContent ?? '').slice(0, 160)));
        break;
      }
    }
  }
  return found;
}

/** "Notifications & billing": the heading names both. */
const JOINS = /&|,|\/|\b(?:and|og|och|und|et|e|y)\b|[和与與及、]/;
/** Switches that say themselves whom they write to leave the others to be what they say. */
const TELLS = /\b(?:e-?mail|text|notify|send|remind|alert) me\b|(?:通知|提醒)我/;

/** Is the nearest heading over a control one of letters and notices ("Notification preferences")? */
export function underNotices(element: Element): boolean {
  const heading = headingsOver(element, 1)[0] ?? '';
  if (!NOTICES.test(heading) || (JOINS.test(heading) && says.paid(heading))) return false;
  const group = parentOf(parentOf(element) ?? element);
  return !(group && TELLS.test(foldText(spacedText(group, 400))));
}

/** Is a link listed under "Help" or "Frequently asked questions"? */
export const underHelp = (link: Element): boolean =>
  headingsOver(link).some((words) => words.length < 60 && says.help(words));

/** Tags that colour a part of a sentence; any other begins a new one. */
const INLINE = /^(?:abbr|b|bdi|em|font|i|mark|small|span|strong|sub|sup|time|u)$/;

const CONJUNCTION = /^(?:and|or|og|eller|y|o|und|oder|et|ou|或|和)$/;

/** "You can <a>cancel your subscription</a> at any time": a link within a sentence tells, it does not act. */
export function isWithinSentence(link: Element): boolean {
  let before = '';
  // Cells of a row are elements only; a sentence has text of its own between them.
  let loose = false;
  for (let at = link.previousSibling; at; at = at.previousSibling) {
    // "You can <a>subscribe</a> or <a>cancel</a>": the sentence goes on before the other link.
    const joined = (at as Element).localName === 'a' && CONJUNCTION.test(before.trim());
    if (at.nodeType === 1 && !INLINE.test((at as Element).localName) && !joined) break;
    // Two links joined are no sentence by that alone: more must stand before them.
    if (joined) loose = false;
    const text = at.textContent ?? '';
    loose ||= at.nodeType === 3 && text.trim() !== '';
    before = text + before;
  }
  const words = loose ? before.trim() : '';
  if (words.length < 3 || /[.!?:;|。！？：；។·•»>)\]-]$/u.test(words)) return false;
  // A name beside a link ("example.com 2027-01-01") is one word and no sentence.
  const isName = /^[^\s\p{Script=Han}\p{Script=Khmer}\p{Script=Thai}]+(?:\s+[^\p{L}]*)?$/u.test(words);
  // Nor is a price.
  const isPrice = words.length < 48 && says.priceAgain(foldText(words));
  return (
    (words.length > 8 && !isName && !isPrice) || /(?:^|\s)(?:to|can|or|and|please|may|you)$/i.test(words)
  );
}
