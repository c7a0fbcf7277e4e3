import { scanAutoRenewal } from '../find-auto-renewal';
import type { Bridge, Parts } from '../parts/types';
import { readPage } from '../read-page';
import { redactedReport } from '../report';
import { hasFields } from './has-fields';
import type { Services } from './types';

/** The real ones: the engines, of which some arrive when they are first needed, and the background by way of the bridge. */
export function createServices(bridge: Bridge): Services {
  let forms: Parts['forms'] | undefined;
  return {
    find: (root, signal) => scanAutoRenewal(root, { signal }),
    read: (root) => readPage(root, { now: new Date() }),
    report: (root, scan) => redactedReport(root, scan, bridge.version),
    context: bridge.context,
    keepFacts: bridge.keepFacts,
    undoFacts: bridge.undoFacts,
    track: bridge.trackPlan,
    isAlive: bridge.isAlive,
    async fields(root) {
      if (!hasFields(root)) return [];
      forms ??= await bridge.part('forms');
      return forms.classifyFields(root);
    },
    tiles: (root) => forms?.hasAmountTiles(root) ?? false,
    // At once, without a turn of the event loop: what the press went through is known only now.
    fill: async (matches, values, start) =>
      forms?.fillFields(matches, values, start) ?? { outcomes: [], undo: () => [] },
    watch: (button, signal) => forms?.watchExposure(button, signal),
    async keep(element) {
      if (element === null) return bridge.keepTarget(null);
      const { describeTarget } = await bridge.part('pointing');
      return bridge.keepTarget(describeTarget(element));
    },
    async resolve(root, target) {
      const { resolveTarget } = await bridge.part('pointing');
      const found = resolveTarget(root, target);
      return found.ok ? found.element : undefined;
    },
    async dialPicture(code) {
      const { dialPicture } = await bridge.part('qr');
      return dialPicture(code);
    },
  };
}
