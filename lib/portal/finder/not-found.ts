import { foldText } from '@/lib/text/normalize';
import type { Scan } from './engine';
import { AUTOMATIC_RENEWAL } from './lexicon';
import type { NotFoundReason } from './types';

/** Characters of text below which a page is taken for a shell that still waits for its data. */
const SHELL = 200;
/** Longer lines are prose, shorter ones name something. */
const NAME = 80;
/** Text beyond this is not searched for the words. */
const TEXT = 400_000;

const BUSY = '[aria-busy="true"],[class*="skeleton" i],[class*="spinner" i],[role="progressbar"]';

/** Why a scan found nothing, the most useful first; the UI has words for each. Never empty. */
export function whyNot(document: Document, scan: Scan): NotFoundReason[] {
  const reasons: NotFoundReason[] = [];
  const text = document.body?.textContent ?? '';
  const shown = text.trim().length;
  if (document.readyState === 'loading' || (document.querySelector(BUSY) && shown < SHELL * 4) || shown === 0)
    reasons.push('still-loading');
  if (document.querySelector('input[type="password"],input[autocomplete="one-time-code"]'))
    reasons.push('sign-in-page');
  if (scan.closedFrames) reasons.push('frame-unreachable');
  if (scan.caps.some((cap) => cap !== 'matches' && cap !== 'aborted') || text.length > TEXT)
    reasons.push('page-too-big');
  const lines = linesWithWords(document);
  if (lines.some((line) => line.length <= NAME)) reasons.push('words-but-no-control');
  else if (lines.length) reasons.push('only-prose');
  else reasons.push('no-words');
  return reasons;
}

/** Texts of the page, node by node, that name automatic renewal; at most 20. */
function linesWithWords(document: Document): string[] {
  const found: string[] = [];
  if (!document.body) return found;
  const walker = document.createTreeWalker(document.body, 4);
  let read = 0;
  while (walker.nextNode() && found.length < 20 && read < TEXT) {
    const node = walker.currentNode as Text;
    read += node.data.length;
    if (
      node.data.length < 4 ||
      /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.parentElement?.tagName ?? '')
    )
      continue;
    const line = foldText(node.data.slice(0, 2_000));
    if (AUTOMATIC_RENEWAL.test(line)) found.push(line);
  }
  return found;
}
