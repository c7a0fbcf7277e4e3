import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messages';
import { scanAutoRenewal } from '../find-auto-renewal';
import { describeTarget } from '../pick/describe';
import { resolveTarget } from '../pick/resolve';
import { readPage } from '../read-page';
import { redactedReport } from '../report';
import type { Services } from './types';

/** The real ones: the engines, and the background by messages. Not pure. */
export const services: Services = {
  find: (root, signal) => scanAutoRenewal(root, { signal }),
  read: (root) => readPage(root, { now: new Date() }),
  report: (root, scan) => redactedReport(root, scan, browser.runtime.getManifest().version),
  context: () => sendMessage('context.get', undefined),
  save: (id, facts) => sendMessage('sim.facts', { id, facts }),
  keep: (element) => sendMessage('target.save', { target: element && describeTarget(element) }),
  resolve: (root, target) => {
    const found = resolveTarget(root, target);
    return found.ok ? found.element : undefined;
  },
  isAlive: () => browser.runtime?.id !== undefined,
};
