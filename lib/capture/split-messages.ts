import Papa from 'papaparse';
import type { Instant } from '@/lib/civil';

/** A file of messages larger than this is not read (characters). */
export const FILE_LIMIT = 5_000_000;
/** More messages than this in one file are not taken. */
export const COUNT_LIMIT = 2000;
/** One message's text is cut there; no SMS is as long. */
const MESSAGE_LIMIT = 4000;
/** The first row of a table, with the names of its columns, is no longer. */
const HEAD_LIMIT = 4000;

/** One message of a file; when it came and who sent it, where the file says so. */
export interface FileMessage {
  text: string;
  receivedAt?: Instant;
  from?: string;
}

export interface SplitMessages {
  messages: FileMessage[];
  /** `empty`: no message; `too-large`: not read at all; `too-many`: only the first are there; `binary`: no text. */
  problem?: 'empty' | 'too-large' | 'too-many' | 'binary';
}

const XML_MESSAGE = /<sms\s[^<]*>/g;
const BODY_COLUMN = /^(?:body|content|message|msg|sms|text|内容|短信内容|短信|正文|សារ|ខ្លឹមសារ)$/i;
const DATE_COLUMN = /^(?:date|time|datetime|timestamp|received|日期|时间|收到时间|ថ្ងៃ|កាលបរិច្ឆេទ)$/i;
const FROM_COLUMN = /^(?:from|sender|address|发件人|号码|ពី|អ្នកផ្ញើ)$/i;
const NAMED: Record<string, string> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

/** `&#10;`, `&#x1F600;`, `&quot;` as characters; two halves of a character that the exporter parted come together again. */
const decode = (xml: string): string =>
  xml.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|apos|gt|lt|quot));/gi, (whole, dec, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = dec ? Number(dec) : Number.parseInt(hex, 16);
    if (code > 0x10ffff) return whole;
    return code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code);
  });

const attribute = (element: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];
  return value === undefined ? undefined : decode(value);
};

/** Milliseconds since the epoch, or an ISO date; other ways of writing a date can be read two ways, so they are not read. */
function instantOf(text: string | undefined): Instant | undefined {
  const plain = text?.trim() ?? '';
  const at = /^\d{12,13}$/.test(plain)
    ? Number(plain)
    : /^\d{4}-\d\d-\d\d(?:$|[T ])/.test(plain)
      ? Date.parse(plain.length === 10 ? `${plain}T12:00+07:00` : plain.replace(' ', 'T'))
      : Number.NaN;
  return Number.isSafeInteger(at) ? at : undefined;
}

/** "SMS Backup & Restore" for Android keeps one `<sms … body="…">` element a message. */
function* fromXml(file: string): Generator<FileMessage> {
  for (const [element] of file.matchAll(XML_MESSAGE)) {
    yield {
      text: attribute(element, 'body') ?? '',
      receivedAt: instantOf(attribute(element, 'date')),
      from: attribute(element, 'address'),
    };
  }
}

/** A table whose first row names a column for the message's text; nothing without one. */
function fromTable(file: string): FileMessage[] | undefined {
  const head = file.slice(0, file.indexOf('\n') + 1);
  if (head.length > HEAD_LIMIT || !/[,;\t]/.test(head)) return undefined;
  const { data, meta } = Papa.parse<string[]>(head, { skipEmptyLines: true });
  const cells = data[0] ?? [];
  const column = (name: RegExp) => cells.findIndex((cell) => name.test(cell.trim()));
  const [body, date, from] = [column(BODY_COLUMN), column(DATE_COLUMN), column(FROM_COLUMN)];
  if (body < 0) return undefined;
  // Nothing is guessed again, and the fast mode would lay out all rows before it counts them.
  const { delimiter } = meta;
  const options = { delimiter, newline: '\n', fastMode: false, preview: COUNT_LIMIT + 2 } as const;
  return Papa.parse<string[]>(file, { ...options, skipEmptyLines: 'greedy' })
    .data.slice(1)
    .map((row) => ({ text: row[body] ?? '', receivedAt: instantOf(row[date]), from: row[from] }));
}

/** Blank lines part messages that have several lines; without any, each line is a message. */
function* fromLines(file: string): Generator<FileMessage> {
  const begin = /\S/g;
  const end = /\n[^\S\n]*\n/.test(file) ? /\n[^\S\n]*\n/g : /\n/g;
  for (let start = begin.exec(file); start; start = begin.exec(file)) {
    end.lastIndex = start.index;
    const stop = end.exec(file)?.index ?? file.length;
    yield { text: file.slice(start.index, stop) };
    begin.lastIndex = stop;
  }
}

/** The messages of a dropped file: an XML backup, a CSV table with a column for the text, or plain text. Never throws. */
export function splitMessages(file: string): SplitMessages {
  if (file.length > FILE_LIMIT) return { messages: [], problem: 'too-large' };
  if (file.includes('\u0000')) return { messages: [], problem: 'binary' };
  const lines = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const found = /<smses\b|<sms\s/.test(lines.slice(0, 2000))
    ? fromXml(lines)
    : (fromTable(lines) ?? fromLines(lines));
  const messages: FileMessage[] = [];
  // Messages are looked for one at a time and no further than they are taken: a file may be all line breaks.
  for (const { text, receivedAt, from } of found) {
    const plain = text.trim().slice(0, MESSAGE_LIMIT);
    if (plain === '') continue;
    if (messages.length === COUNT_LIMIT) return { messages, problem: 'too-many' };
    messages.push({ text: plain, ...(receivedAt !== undefined && { receivedAt }), ...(from && { from }) });
  }
  if (messages.length === 0) return { messages, problem: 'empty' };
  return { messages };
}
