import { civilDateAt } from '@/lib/civil';
import { readAutoRenewal } from './auto-renewal';
import { namedCarrier } from './carriers-named';
import { readData, readUsedPercent } from './data-roles';
import { readDialCodes } from './dial-codes';
import { findEvents, type MessageEvent } from './events';
import { hasPassed, readExpiry } from './expiry';
import { readKeywords } from './keywords';
import { decideKind } from './kind';
import { readMoney } from './money-roles';
import { readPlanName } from './plan-name';
import { prepare } from './prepare';
import type { MessageReading, NamedCarrier } from './reading';
import { type Scan, scanText } from './scan';
import { inOrder } from './span';

/** The kind with the day of the end: a notice whose day has passed, and which doesn't say "will", tells of an end. */
function readKind(scan: Scan, events: MessageEvent[], carrier: NamedCarrier | undefined, now: Date) {
  const kind = decideKind(scan, events, carrier);
  if (!Number.isFinite(now.getTime())) return { kind };
  const today = civilDateAt(now.getTime());
  const expiry = readExpiry(scan, kind, events, now, today);
  if (kind !== 'expiring' || !expiry || !hasPassed(expiry, events, today)) return { kind, expiry };
  const ended = readExpiry(scan, 'expired', events, now, today);
  // A day without a year was taken for the last one: ask.
  const readings = expiry.readings && ended ? [...new Set([ended.on, ...expiry.readings])] : undefined;
  return { kind: 'expired' as const, expiry: ended && { ...ended, ...(readings && { readings }) } };
}

/**
 * Reads a carrier's message in English, Khmer, Chinese or a mixture. Fields that the text doesn't state are absent; a
 * date that can be read two ways is in `ambiguous` with both readings. Any text gets an answer, at worst `other`.
 * `now` is when the message came: distances ("in 3 days") and days without a year count from it, in Phnom Penh.
 */
export function parseMessage(raw: string, { now }: { now: Date }): MessageReading {
  const { text, truncated } = prepare(raw);
  const scan = scanText(text);
  const events = findEvents(scan);
  const carrier = namedCarrier(text);
  const { kind, expiry } = readKind(scan, events, carrier, now);
  const entry = expiry?.place.listed ? text.slice(expiry.place.floor, expiry.place.start) : text;
  const plan = readPlanName(entry, kind);
  const usedPercent = readUsedPercent(scan, kind);
  const autoRenewal = readAutoRenewal(scan, events, kind);
  const { price, balance } = readMoney(scan, kind);
  const { dataLeft, dataTotal } = readData(scan, kind);
  const codes = inOrder([...readDialCodes(text), ...readKeywords(text)]).map((code) => code.value);
  const reading: MessageReading = { kind, codes: [...new Set(codes)], ambiguous: {}, truncated };
  if (carrier) reading.carrier = carrier;
  if (plan) reading.plan = plan;
  if (expiry) reading.expiresOn = expiry.on;
  if (expiry?.at) reading.expiresAt = expiry.at;
  if (expiry?.readings) reading.ambiguous.expiresOn = expiry.readings;
  if (price) reading.price = price;
  if (balance) reading.balance = balance;
  if (dataLeft !== undefined) reading.dataLeft = dataLeft;
  if (dataTotal !== undefined) reading.dataTotal = dataTotal;
  if (usedPercent !== undefined) reading.usedPercent = usedPercent;
  if (autoRenewal) reading.autoRenewal = autoRenewal;
  return reading;
}
