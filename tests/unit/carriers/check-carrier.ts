import { regulator } from '@/lib/carriers/regulator';
import type { Carrier, CarrierGuide, Sourced } from '@/lib/carriers/types';
import { dayNumber } from '@/lib/civil';
import { LANGUAGES, type Text } from '@/lib/i18n/text';

const isText = (value: object): value is Text => 'zh-CN' in value;

/** Relative luminance contrast of white on `#rrggbb`, by WCAG 2. */
export function contrastWithWhite(color: string): number {
  const channel = (at: number) => {
    const c = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 1.05 / (0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) + 0.05);
}

/** Walks plain data; `visit` sees every object with its path. */
function walk(value: unknown, path: string, visit: (value: object, path: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  visit(value, path);
  for (const [key, child] of Object.entries(value)) walk(child, `${path}.${key}`, visit);
}

function textFaults(text: Text): string[] {
  return LANGUAGES.flatMap((language) => {
    const form = text[language];
    const words = typeof form === 'string' ? [form] : [form.one, form.other];
    return words.flatMap((w) => {
      if (w.trim() === '') return [`${language} is empty`];
      return /TODO/.test(w) ? [`${language} is still to be written`] : [];
    });
  });
}

function sourceFaults(fact: Sourced): string[] {
  const faults: string[] = [];
  if (fact.sources.length === 0) faults.push('no source');
  if (fact.evidence === 'official') {
    if (!fact.sources.some((s) => s.url)) faults.push('official, but no link');
  } else if (!fact.caution) faults.push('not official, and no caution');
  try {
    dayNumber(fact.asOf);
  } catch {
    faults.push(`asOf is no date: ${fact.asOf}`);
  }
  return faults;
}

const CODE = /^[*#][\d*#]+#$/;
/** A code in which a capital word stands for what the user fills in. */
const FORM = /^[*#][\d*#]*[A-Z]+#$/;

/** Everything that a carrier's file must keep to, as a list of what it breaks; the folder's test and the scaffold's use it. */
export function faultsOf(id: string, carrier: Carrier, guide: CarrierGuide): string[] {
  const faults: string[] = [];
  const say = (path: string, found: string[]) => faults.push(...found.map((f) => `${path}: ${f}`));

  if (carrier.id !== id) say('id', [`is ${carrier.id}, the file is ${id}`]);
  if (!/^#[0-9a-f]{6}$/.test(carrier.mark.color)) say('mark', ['color is not #rrggbb']);
  else if (contrastWithWhite(carrier.mark.color) < 4.5) say('mark', ['white on it is hard to read']);
  if (!/^\S{1,2}$/u.test(carrier.mark.letters)) say('mark', ['one or two letters']);

  for (const root of [carrier, guide]) {
    walk(root, root === carrier ? 'carrier' : 'guide', (value, path) => {
      if (isText(value)) say(path, textFaults(value));
      if ('evidence' in value) say(path, sourceFaults(value as Sourced));
      if ('url' in value) {
        const url = String(value.url);
        if (!/^https?:\/\/\S+$/.test(url)) say(path, ['url is not an address']);
        if (/TODO/.test(url)) say(path, ['url is still to be written']);
      }
    });
  }

  const known = new Map([...guide.channels, ...regulator.channels].map((c) => [c.id, c]));
  for (const channel of guide.channels) {
    const { action } = channel;
    if (channel.steps.length === 0) say(channel.id, ['no steps']);
    if (action.kind === 'ussd' && !CODE.test(action.code) && !FORM.test(action.code))
      say(channel.id, ['bad code']);
    if (action.kind === 'call' && !/^\d{3,10}$/.test(action.number)) say(channel.id, ['bad number']);
    if (action.kind === 'sms' && !(/^\d{3,10}$/.test(action.to) && /^\S{1,20}$/.test(action.body))) {
      say(channel.id, ['bad SMS']);
    }
    if (channel.evidence !== 'official' && !channel.instead?.length)
      say(channel.id, ['no confirmed way beside it']);
    for (const other of channel.instead ?? []) {
      if (known.get(other)?.evidence !== 'official')
        say(channel.id, [`instead ${other} is not a confirmed channel`]);
    }
  }

  const confirmed = [...known.values()].filter((c) => c.evidence === 'official').map((c) => c.action);
  if (!confirmed.some((a) => a.kind === 'call' && a.number === carrier.helpNumber))
    say('helpNumber', ['not confirmed']);
  if (!confirmed.some((a) => a.kind === 'ussd' && a.code === carrier.balanceCode))
    say('balanceCode', ['not confirmed']);

  for (const plan of carrier.plans) {
    if (!Number.isInteger(plan.price.minor) || plan.price.minor <= 0) say(plan.id, ['bad price']);
    if (plan.dialCode !== undefined && !CODE.test(plan.dialCode)) say(plan.id, ['bad code']);
  }
  for (const { prefix, digits } of carrier.prefixes) {
    if (!/^0[1-9]\d$/.test(prefix) || digits.some((n) => n !== 6 && n !== 7)) say(prefix, ['bad prefix']);
  }
  for (const host of carrier.hosts) if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) say(host, ['bad host']);
  return faults;
}
