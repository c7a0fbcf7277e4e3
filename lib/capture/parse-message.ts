import { civilDateAt } from '@/lib/civil';
import { readAutoRenewal } from './auto-renewal';
import { namedCarrier } from './carriers-named';
import { readData, readUsedPercent } from './data-roles';
import { readDialCodes } from './dial-codes';
import { findEvents } from './events';
import { readExpiry } from './expiry';
import { readKeywords } from './keywords';
import { decideKind } from './kind';
import { readMoney } from './money-roles';
import { readPlanName } from './plan-name';
import { prepare } from './prepare';
import type { MessageReading } from './reading';
import { scanText } from './scan';

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
  const kind = decideKind(scan, events, carrier);
  const expiry = Number.isFinite(now.getTime())
    ? readExpiry(scan, kind, events, now, civilDateAt(now.getTime()))
    : undefined;
  const plan = readPlanName(text, kind);
  const usedPercent = readUsedPercent(scan, kind);
  const autoRenewal = readAutoRenewal(scan, events, kind);
  const codes = [...readDialCodes(text), ...readKeywords(text)].sort((a, b) => a.start - b.start);
  return {
    kind,
    ...(carrier && { carrier }),
    ...(plan && { plan }),
    ...(expiry && { expiresOn: expiry.on }),
    ...(expiry?.at && { expiresAt: expiry.at }),
    ...readMoney(scan, kind),
    ...readData(scan, kind),
    ...(usedPercent !== undefined && { usedPercent }),
    ...(autoRenewal && { autoRenewal }),
    codes: [...new Set(codes.map((code) => code.value))],
    ambiguous: expiry?.readings ? { expiresOn: expiry.readings } : {},
    truncated,
  };
}
