/** What the tests call inside a page: the project's own scan and fill, with results that can leave the page. */
import { classifyFields } from '../../../lib/portal/classify-fields';
import { type FillResult, type FillStart, type FillValues, fillFields } from '../../../lib/portal/fill';
import { tooBrief } from '../../../lib/portal/gesture/exposure';
import { checkGesture, watchExposure } from '../../../lib/portal/trusted-gesture';

// As the content script does it before a page's own scripts, where a page hears too much (Firefox).
Object.assign(globalThis, { bantorRelay: { first: true, hosts: new Set(), originals: new WeakMap() } });

let last: FillResult | undefined;

async function fill(values: FillValues, start: FillStart = { by: 'popup' }) {
  last = await fillFields(classifyFields(document), values, start);
  return {
    refused: last.refused,
    outcomes: Object.fromEntries(
      last.outcomes.map((o) => [
        o.element.id || o.element.textContent,
        o.outcome === 'unsafe' ? o.why : o.outcome,
      ]),
    ),
  };
}

/** Fills what the caller claims to be of a type, as a careless caller would. */
async function force(id: string, type: 'tel' | 'email', values: FillValues) {
  const element = document.getElementById(id) as HTMLInputElement;
  const match = { element, type, fillable: true, confirms: false, reasons: [] };
  const { outcomes } = await fillFields([match], values, { by: 'popup' });
  return outcomes.map((o) => (o.outcome === 'unsafe' ? o.why : o.outcome));
}

const undo = () => last?.undo().map((element) => element.id) ?? [];

/** Whether a button has stood in the open long enough: the moment that an attacker waits for. */
const isExposed = (button: Element) => tooBrief(button, new Event('probe')) === undefined;

Object.assign(window, { bantor: { checkGesture, fill, force, isExposed, undo, watchExposure } });

declare global {
  interface Window {
    bantor: {
      checkGesture: typeof checkGesture;
      fill: typeof fill;
      force: typeof force;
      isExposed: typeof isExposed;
      undo: typeof undo;
      watchExposure: typeof watchExposure;
    };
  }
}
