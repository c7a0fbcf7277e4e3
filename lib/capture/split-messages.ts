import Papa from 'papaparse';
import type { Instant } from '@/lib/civil';

/** A file of messages larger than this is not read (characters). */
export const FILE_LIMIT = 5_000_000;
/** More messages than this in one file are not taken. */
export const COUNT_LIMIT = 2000;
/** One message's text is cut there; no SMS is as long. */
const MESSAGE_LIMIT = 4000;

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
const fromXml = (file: string): FileMessage[] =>
  [...file.matchAll(XML_MESSAGE)].map(([element]) => ({
    text: attribute(element, 'body') ?? '',
    receivedAt: instantOf(attribute(element, 'date')),
    from: attribute(element, 'address'),
  }));

/** A table whose first row names a column for the message's text; nothing without one. */
function fromTable(file: string): FileMessage[] | undefined {
  const head = file.slice(0, file.indexOf('\n') + 1);
  if (!/[,;\t]/.test(head)) return undefined;
  const cells = Papa.parse<string[]>(head, { skipEmptyLines: true }).data[0] ?? [];
  const column = (name: RegExp) => cells.findIndex((cell) => name.test(cell.trim()));
  const [body, date, from] = [column(BODY_COLUMN), column(DATE_COLUMN), column(FROM_COLUMN)];
  if (body < 0) return undefined;
  const rows = Papa.parse<string[]>(file, { skipEmptyLines: 'greedy', preview: COUNT_LIMIT + 2 }).data;
  return rows
    .slice(1)
    .map((row) => ({ text: row[body] ?? '', receivedAt: instantOf(row[date]), from: row[from] }));
}

/** Blank lines part messages that have several lines; without any, each line is a message. */
const fromLines = (file: string): FileMessage[] =>
  file.split(/\n[^\S\n]*\n/.test(file) ? /\n(?:[^\S\n]*\n)+/ : '\n').map((text) => ({ text }));

/** The messages of a dropped file: an XML backup, a CSV table with a column for the text, or plain text. Never throws. */
export function splitMessages(file: string): SplitMessages {
  if (file.length > FILE_LIMIT) return { messages: [], problem: 'too-large' };
  if (file.includes('\u0000')) return { messages: [], problem: 'binary' };
  const lines = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const found = /<smses\b|<sms\s/.test(lines.slice(0, 2000))
    ? fromXml(lines)
    : (fromTable(lines) ?? fromLines(lines));
  const messages = found
    .map(({ text, receivedAt, from }) => ({
      text: text.trim().slice(0, MESSAGE_LIMIT),
      ...(receivedAt !== undefined && { receivedAt }),
      ...(from && { from }),
    }))
    .filter(({ text }) => text !== '');
  if (messages.length === 0) return { messages, problem: 'empty' };
  if (messages.length > COUNT_LIMIT) return { messages: messages.slice(0, COUNT_LIMIT), problem: 'too-many' };
  return { messages };
}
