// @ts-check
/** Faults in what is due and when: by file, each with its name, the text it replaces, and what stands there then. @type {import('./table.mjs').Faults} */
export const due = {
  'plan.ts': [
    ['shows a minute early', 'if (at > now) next', 'if (at > now + 60_000) next'],
    ['misses a moment at its very instant', 'if (at > now) next', 'if (at >= now) next'],
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
      'const quiet = isQuiet(now, settings.quietHours);',
      'const quiet = false;',
    ],
    [
      'does not wake at the end of the quiet hours',
      'if (quiet) next = Math.min(next, afterQuiet(now, settings.quietHours));',
      'if (quiet) continue;',
    ],
    [
      'tells a lead time that was added late',
      'moment.asked || moment.due > said',
      'moment.asked || moment.due > 0',
    ],
    [
      'takes a moment as said because a clock set forward said it',
      'if (at > last && at <= now && key',
      'if (at > last && key',
    ],
    ['never comes back from a snooze', 'moment.asked || moment.due > said', 'moment.due > said'],
    [
      'wakes at the last moment instead of the next',
      'if (at > now) next = Math.min(next, at);',
      'if (at > now) next = next === Number.POSITIVE_INFINITY ? at : Math.max(next, at);',
    ],
    ['uses the same notification again', 'noticeId(records.log.edition + 1)', 'noticeId(1)'],
    ['names the notification by the clock', 'noticeId(records.log.edition + 1)', 'noticeId(now)'],
    ['forgets the bills', 'if (bill) look(GENERAL, undefined, [bill]);', ''],
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
