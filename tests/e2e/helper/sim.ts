import type { BrowserContext } from '@playwright/test';

/** A SIM of Smart in storage, as the popup would have saved it. */
export async function givenSim(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    const at = Date.parse('2026-11-01T00:00:00Z');
    const sim = {
      version: 1,
      id: 'mine',
      carrier: 'smart',
      number: '+85596123456',
      label: 'My SIM',
      autoRenewal: { state: 'unknown' },
      items: [],
      renewals: [],
      createdAt: at,
      updatedAt: at,
    };
    return (globalThis as unknown as { chrome: typeof browser }).chrome.storage.local.set({
      'sim:mine': sim,
    });
  });
}
