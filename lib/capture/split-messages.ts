import Papa from 'papaparse';

/** A file of messages larger than this is not read (characters). */
export const FILE_LIMIT = 5_000_000;
/** More messages than this in one file are not taken. */
export const COUNT_LIMIT = 2000;
/** One message's text is cut there; no SMS is as long. */
const MESSAGE_LIMIT = 4000;

export interface SplitMessages {
  texts: string[];
  /** `empty`: no message; `too-large`: not read at all; `too-many`: only the first are in `texts`; `binary`: no text. */
  problem?: 'empty' | 'too-large' | 'too-many' | 'binary';
}

const XML_BODY = /<sms\s[^<]*?\bbody="([^"]*)"/g;
const BODY_COLUMN = /^(?:body|content|message|msg|sms|text|内容|短信内容|短信|正文|សារ|ខ្លឹមសារ)$/i;
const NAMED: Record<string, string> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

/** `&#10;`, `&#x1F600;`, `&quot;` as characters; two halves of a character that the exporter parted come together again. */
const decode = (xml: string): string =>
  xml.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|apos|gt|lt|quot));/gi, (whole, dec, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = dec ? Number(dec) : Number.parseInt(hex, 16);
    if (code > 0x10ffff) return whole;
    return code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code);
  });

/** "SMS Backup & Restore" for Android keeps one `<sms … body="…">` element a message. */
const fromXml = (file: string): string[] => [...file.matchAll(XML_BODY)].map((m) => decode(m[1] ?? ''));

/** A table whose first row names a column for the message's text; nothing without one. */
function fromTable(file: string): string[] | undefined {
  const head = file.slice(0, file.indexOf('\n') + 1);
  if (!/[,;\t]/.test(head)) return undefined;
  const cells = Papa.parse<string[]>(head, { skipEmptyLines: true }).data[0] ?? [];
  const column = cells.findIndex((cell) => BODY_COLUMN.test(cell.trim()));
  if (column < 0) return undefined;
  const rows = Papa.parse<string[]>(file, { skipEmptyLines: 'greedy', preview: COUNT_LIMIT + 2 }).data;
  return rows.slice(1).map((row) => row[column] ?? '');
}

/** Blank lines part messages that have several lines; without any, each line is a message. */
const fromLines = (file: string): string[] =>
  file.split(/\n[^\S\n]*\n/.test(file) ? /\n(?:[^\S\n]*\n)+/ : '\n');

/** The texts of a dropped file: an XML backup, a CSV table with a column for the text, or plain text. Never throws. */
export function splitMessages(file: string): SplitMessages {
  if (file.length > FILE_LIMIT) return { texts: [], problem: 'too-large' };
  if (file.includes('\u0000')) return { texts: [], problem: 'binary' };
  const lines = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const found = /<smses\b|<sms\s/.test(lines.slice(0, 2000))
    ? fromXml(lines)
    : (fromTable(lines) ?? fromLines(lines));
  const texts = found.map((text) => text.trim().slice(0, MESSAGE_LIMIT)).filter((text) => text !== '');
  if (texts.length === 0) return { texts, problem: 'empty' };
  if (texts.length > COUNT_LIMIT) return { texts: texts.slice(0, COUNT_LIMIT), problem: 'too-many' };
  return { texts };
}
