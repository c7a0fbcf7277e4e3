// @ts-check
/** Faults in what is due and when: by file, each with its name, the text it replaces, and what stands there then. @type {import('./table.mjs').Faults} */
export const due = {
  'plan.ts': [
    ['shows a minute early', 'if (at > now) later', 'if (at > now + 60_000) later'],
    ['misses a moment at its very instant', 'if (at > now) later', 'if (at >= now) later'],
    ['forgets what was said', 'if (sent.shown[moment.key] !== undefined) continue;', ''],
    [
      'shows through a snooze',
      'afterQuiet(Math.max(due, sim?.snoozedUntil ?? 0)',
      'afterQuiet(Math.max(due, 0)',
    ],
    [
      'does not hold back until the quiet hours end',
      'afterQuiet(Math.max(due, sim?.snoozedUntil ?? 0), settings.quietHours);',
      'Math.max(due, sim?.snoozedUntil ?? 0);',
    ],
    [
      'shows in quiet hours what fell due before them',
      'Math.max(effective(moment.due, sim, settings), afterQuiet(now, settings.quietHours));',
      'effective(moment.due, sim, settings);',
    ],
    [
      'does not wake at the end of the quiet hours',
      'if (at > now) later.push',
      'if (at > now && moment.due > now) later.push',
    ],
    ['tells a lead time that was added late', 'if (moment.due <= said) continue;', ''],
    [
      'takes a moment as said because a clock set forward said it',
      'if (at > last && at <= now && key',
      'if (at > last && key',
    ],
    ['never comes back from a snooze', 'if (moment.due <= now && !moment.asked)', 'if (moment.due <= now)'],
    [
      'wakes at the last moment instead of the next',
      'next = Math.min(next, at);',
      'next = next === Number.POSITIVE_INFINITY ? at : Math.max(next, at);',
    ],
    ['uses the same notification again', 'noticeId(records.log.edition + 1)', 'noticeId(1)'],
    ['names the notification by the clock', 'noticeId(records.log.edition + 1)', 'noticeId(now)'],
    ['forgets the bills', 'if (bills) look(GENERAL, undefined, [bills]);', ''],
    [
      'tells the least urgent first',
      'URGENCY[a.kind] - URGENCY[b.kind]',
      'URGENCY[b.kind] - URGENCY[a.kind]',
    ],
    [
      'counts snoozed SIMs on the badge',
      'if (sim && (sim.snoozedUntil ?? 0) <= now && matters',
      'if (sim && matters',
    ],
    ['counts every SIM on the badge', '&& matters.some((m) => m.open)) badge', ') badge'],
  ],
  'explain.ts': [
    ['says that a later one comes next', 'if (next && next.at <= at) continue;', ''],
    ['blames the quiet hours for a snooze', "'snooze' : 'quiet-hours'", "'quiet-hours' : 'quiet-hours'"],
    ['knows no reason where something is held back', 'if (at > moment.due)', 'if (at < moment.due)'],
  ],
  'quiet.ts': [
    ['knows no quiet hours over midnight', ': time >= quiet.from || time < quiet.to;', ': false;'],
    [
      'is quiet at the minute when quiet ends',
      '? time >= quiet.from && time < quiet.to',
      '? time >= quiet.from && time <= quiet.to',
    ],
    ['ends the quiet hours a day late', 'return end > at ? end : end + DAY;', 'return end + DAY;'],
    [
      'reckons quiet hours in the computer’s zone',
      'civilTimeAt(at);',
      'new Date(at).toTimeString().slice(0, 5);',
    ],
  ],
  'clocks.ts': [
    [
      'a plan with an hour lasts the whole day',
      'ends.at ? instantAt(ends.on, ends.at) + MINUTE : instantAt',
      'instantAt',
    ],
    [
      'blocks outgoing calls a day early',
      'const outgoingBlocked = instantAt(on) + DAY;',
      'const outgoingBlocked = instantAt(on);',
    ],
    [
      'forgets the days in which incoming calls are blocked',
      'const kept = incomingBlocked + life.incomingBlockedDays * DAY;',
      'const kept = incomingBlocked;',
    ],
    ['ignores the days of a number’s life that the user wrote', 'sim.numberLife ?? lives', 'lives'],
  ],
};
