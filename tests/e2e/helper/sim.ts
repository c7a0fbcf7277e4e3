import type { BrowserContext } from '@playwright/test';

const AT = Date.parse('2026-11-01T00:00:00Z');

const workerOf = async (context: BrowserContext) =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));

/** SIMs of Smart in storage, as the popup would have saved them, each with these fields. */
export async function givenSims(
  context: BrowserContext,
  ...sims: ({ id: string } & Record<string, unknown>)[]
): Promise<void> {
  const records = sims.map((sim) => [
    `sim:${sim.id}`,
    {
      version: 1,
      carrier: 'smart',
      label: '',
      autoRenewal: { state: 'unknown' },
      items: [],
      renewals: [],
      createdAt: AT,
      updatedAt: AT,
      ...sim,
    },
  ]);
  const worker = await workerOf(context);
  await worker.evaluate(
    (items) => (globalThis as unknown as { chrome: typeof browser }).chrome.storage.local.set(items),
    Object.fromEntries(records) as Record<string, unknown>,
  );
}

export const givenSim = (context: BrowserContext): Promise<void> =>
  givenSims(context, { id: 'mine', number: '+85596123456', label: 'My SIM' });

/** The SIM records by their ids, as they are stored. */
export async function storedSims(context: BrowserContext): Promise<Record<string, Record<string, unknown>>> {
  const worker = await workerOf(context);
  const items = await worker.evaluate(() =>
    (globalThis as unknown as { chrome: typeof browser }).chrome.storage.local.get(null),
  );
  const sims = Object.entries(items as Record<string, Record<string, unknown>>);
  return Object.fromEntries(
    sims.flatMap(([key, sim]) => (key.startsWith('sim:') ? [[key.slice(4), sim]] : [])),
  );
}
