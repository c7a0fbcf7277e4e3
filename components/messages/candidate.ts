import { namedCarrier } from '@/lib/capture/carriers-named';
import { judgeReading, judgeText, type MessageProblem } from '@/lib/capture/judge-message';
import { parseMessage } from '@/lib/capture/parse-message';
import { prepare } from '@/lib/capture/prepare';
import type { MessageReading } from '@/lib/capture/reading';
import type { FileMessage } from '@/lib/capture/split-messages';
import { DAY, type Instant } from '@/lib/civil';
import { numbersIn } from '@/lib/sims/read-message';

/** One message that was read, before anything of it is kept. */
export interface Candidate {
  id: number;
  /** As shown: without invisible marks and tags, so that nothing reads otherwise than it looks. */
  text: string;
  reading: MessageReading;
  carrier: string | undefined;
  /** The Cambodian numbers in it. */
  numbers: readonly string[];
  problem: MessageProblem | undefined;
  /** When it came; undefined where nobody said so. */
  receivedAt: Instant | undefined;
  /** Its date counts from the day on which it came: "tomorrow", a day without a year. */
  countsFromReceipt: boolean;
}

/** Far enough for every distance and every day without a year to come out differently. */
const ANOTHER_TIME = 200 * DAY;

const READ_NOTHING: MessageReading = { kind: 'other', codes: [], ambiguous: {}, truncated: false };

/** Reads a message. `now` stands in where the file doesn't say when it came. */
export function readCandidate(message: FileMessage, id: number, now: Instant): Candidate {
  const { text: raw, receivedAt, from } = message;
  const unreadable = judgeText(raw);
  const base = { id, receivedAt };
  if (unreadable) {
    const text = unreadable === 'too-large' ? '' : prepare(raw).text;
    return {
      ...base,
      text,
      problem: unreadable,
      reading: READ_NOTHING,
      carrier: undefined,
      numbers: [],
      countsFromReceipt: false,
    };
  }
  const at = receivedAt ?? now;
  const reading = parseMessage(raw, { now: new Date(at) });
  const later = parseMessage(raw, { now: new Date(at + ANOTHER_TIME) });
  return {
    ...base,
    text: prepare(raw).text.trim(),
    reading,
    // A sender's name says the carrier as well as the text does: "Smart".
    carrier: reading.carrier ?? (from ? namedCarrier(`${from}: `) : undefined),
    numbers: numbersIn(raw),
    problem: judgeReading(from ? `${from}: ${raw}` : raw, reading),
    countsFromReceipt: reading.expiresOn !== later.expiresOn,
  };
}
