import { PART_NAMES, type PartFile, type PartName, partFile } from '@/lib/portal/parts/types';
import { fail, ok, type Result } from '@/lib/result';

/** The frame of a tab that a message came from. */
export interface SenderFrame {
  tab?: { id?: number };
  frameId?: number;
}

/** Runs a script file of the extension there; rejects where the user has not allowed that. */
export type RunFile = (target: { tabId: number; frameId: number }, file: PartFile) => Promise<unknown>;

/** Brings a part of the helper into the page that asks for it: that page alone, and no other file than a part's. */
export async function bringPart(
  name: PartName,
  sender: SenderFrame,
  run: RunFile,
): Promise<Result<PartName>> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || !PART_NAMES.includes(name)) return fail('not-allowed');
  try {
    await run({ tabId, frameId: sender.frameId ?? 0 }, partFile(name));
    return ok(name);
  } catch {
    return fail('not-allowed');
  }
}
