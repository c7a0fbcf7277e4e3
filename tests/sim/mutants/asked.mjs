// @ts-check
/** Faults in what is asked, clock by clock: by file, each with its name, the text it replaces, and what stands there then. @type {import('./table.mjs').Faults} */
export const asked = {
  'matters.ts': [
    ['reckons lead times from the wrong day', '- lead.days * DAY;', '- (lead.days + 1) * DAY;'],
    [
      'ignores the hour of a lead time',
      'instantAt(on, lead.at) - lead.days',
      'instantAt(on, USUAL_TIME) - lead.days',
    ],
    ['announces a plan after it stopped', 'due: due < stops ? due : stops - HOUR', 'due'],
    [
      'skips the first repetition',
      '[Math.max(1, latest), Math.max(1, latest) + 1]',
      '[Math.max(2, latest), Math.max(2, latest) + 1]',
    ],
    ['has no next repetition', '[Math.max(1, latest), Math.max(1, latest) + 1]', '[Math.max(1, latest)]'],
    ['repeats every N minutes', 'const step = hours * HOUR;', 'const step = hours * 60_000;'],
    [
      'repeats once a SIM is handled',
      'facts.moments.filter((m) => m.due > handledAt)',
      'facts.moments.slice()',
    ],
    ['a snooze swallows what it put off', 'if (again) moments.push(again);', ''],
    [
      'a snooze comes back though nothing was due',
      '|| !open || !moments.some((m) => m.due < until)) return',
      ') return',
    ],
    [
      'asks to renew what renews itself',
      "if (sim.autoRenewal.state === 'on' && !sim.plan?.oneOff) {",
      'if (false) {',
    ],
    ['asks only once whether it ever renewed', 'repeatEveryHours || periodHours(sim)', 'repeatEveryHours'],
    [
      'asks to look again only where the plan has a name',
      ': sim.planEnds !== undefined || sim.autoRenewal.seenAt !== undefined;',
      ': false;',
    ],
    ['never asks whether it renewed', 'due: after },', 'due: Number.POSITIVE_INFINITY },'],
    [
      'asks whether it renewed before it could',
      'const after = Math.max(stops, instantAt(addDays(on, 1), lastLead.at));',
      'const after = instantAt(on, lastLead.at);',
    ],
    [
      'asks for the balance though that is switched off',
      '...(settings.balanceCheck ? before : [])',
      '...before',
    ],
    [
      'needs nothing though the balance is too small',
      'shortfall(sim.plan?.price, balance.amount) === 0 &&',
      '',
    ],
    ['trusts a balance seen long ago', ' && balance.seenAt >= first', ''],
    ['asks to renew a plan that is not meant to be', 'if (sim.plan?.oneOff) {', 'if (false) {'],
    [
      'takes the farthest lead time for the last day',
      'const lastLead = leads.reduce((a, b) => (b.days < a.days ? b : a));\n  const before = leadMoments(prefix, on, leads, stops);',
      'const lastLead = leads.reduce((a, b) => (b.days > a.days ? b : a));\n  const before = leadMoments(prefix, on, leads, stops);',
    ],
    [
      'uses the plan’s lead times for the number',
      'const leads = sim.numberLeadTimes ?? settings.numberLeadTimes;',
      'const leads = sim.planLeadTimes ?? settings.planLeadTimes;',
    ],
    ['does not tell that outgoing calls are blocked', 'due: outgoingBlocked + later }', 'due: gone }'],
    ['does not tell that the number is only kept', 'due: kept + later }', 'due: gone }'],
    ['says nothing before the number is lost', '...stages, ...loss, ...again]', '...stages, ...again]'],
    ['goes on about a number that is gone', '.filter((m) => m.due < gone);', ';'],
    [
      'asks to look again at once',
      'const first = instantAt(addDays(base, every), USUAL_TIME);',
      'const first = instantAt(base, USUAL_TIME);',
    ],
    [
      'asks to look again only once',
      'const latest = Math.max(0, Math.floor((now - first) / (every * DAY)));',
      'const latest = 0;',
    ],
    ['asks to look again though that is switched off', 'if (every === 0 || !renewable)', 'if (!renewable)'],
    [
      'tells promotions though they are switched off',
      "item.kind !== 'promotion' || settings.promotions",
      'true',
    ],
    [
      'tells an item at the usual hour',
      'due: instantAt(item.on, item.at) }',
      'due: instantAt(item.on, USUAL_TIME) }',
    ],
    ['takes a moved item for told', 'item.on}T', 'item.id}T'],
    [
      'misses a bill review when the browser was closed over the month’s end',
      '(toldBefore ? [-1, 0, 1] : [0, 1])',
      '[0, 1]',
    ],
    [
      'reviews the bills of the month before it was switched on',
      '(toldBefore ? [-1, 0, 1] : [0, 1])',
      '[-1, 0, 1]',
    ],
    ['reviews the bills a day late', 'settings.billReviewDay - 1)', 'settings.billReviewDay)'],
  ],
};
