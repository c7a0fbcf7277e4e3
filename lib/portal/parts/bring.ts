import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messages';
import { type PartName, partFile } from './types';

/** Runs a part's script in the content script's own world. Rejects when it can't be had. */
export type BringPart = (name: PartName) => Promise<unknown>;

/**
 * On the carriers' hosts, where the extension has no permission to run scripts but those of the manifest: a content script may
 * import what is web-accessible there, whatever the page's own policy says.
 */
export const importPart: BringPart = (name) =>
  import(/* @vite-ignore */ browser.runtime.getURL(partFile(name)));

/** Elsewhere nothing is web-accessible: the background runs it, by the permission that let this script in. */
export async function askForPart(name: PartName): Promise<void> {
  const { ok } = await sendMessage('page.part', { name });
  if (!ok) throw new Error(`the part ${name} was refused`);
}
