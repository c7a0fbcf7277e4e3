import { FILE_LIMIT, type SplitMessages, splitMessages } from '@/lib/capture/split-messages';

/** UTF-8 takes at most four bytes a character: a larger file is not even opened. */
const BYTE_LIMIT = FILE_LIMIT * 4;

/** The text of a file in UTF-8 or, by its mark, UTF-16; undefined where it is neither. */
function textOf(bytes: ArrayBuffer): string | undefined {
  const [a, b] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a dropped or chosen file. Never throws; what is no text is `binary`. */
export async function readFile(file: File): Promise<SplitMessages> {
  if (file.size > BYTE_LIMIT) return { messages: [], problem: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  const text = bytes && textOf(bytes);
  return text === undefined ? { messages: [], problem: 'binary' } : splitMessages(text);
}
