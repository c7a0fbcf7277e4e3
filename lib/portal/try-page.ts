/** What became of "Try on this page". `forbidden`: extensions may not run there (the browser's own pages, its shop). */
export type TryOutcome = 'opened' | 'forbidden' | 'no-answer';

/** The parts of the browser that are used. */
export interface TryPorts {
  /** The id of the tab in front; undefined when there is none. */
  tabInFront(): Promise<number | undefined>;
  /** Asks the helper in a tab to show itself; rejects when none is there. */
  open(tabId: number): Promise<unknown>;
  /** Starts the helper in a tab, by the permission that the press on the toolbar gave; rejects where no extension may run. */
  start(tabId: number): Promise<unknown>;
}

/** Shows the helper on the page in front, whatever site it is: there already, or started for this once. */
export async function tryPage({ tabInFront, open, start }: TryPorts): Promise<TryOutcome> {
  const tabId = await tabInFront();
  if (tabId === undefined) return 'forbidden';
  const answers = () =>
    open(tabId).then(
      () => true,
      () => false,
    );
  if (await answers()) return 'opened';
  try {
    await start(tabId);
  } catch {
    return 'forbidden';
  }
  return (await answers()) ? 'opened' : 'no-answer';
}
