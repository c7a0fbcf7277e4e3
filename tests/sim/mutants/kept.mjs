// @ts-check
/** Faults in what is remembered, and what is said: by file, each with its name, the text it replaces, and what stands there then. @type {import('./table.mjs').Faults} */
export const kept = {
  'record.ts': [
    ['keeps no ledger', 'withShown(pruned(', '((_: Sent, ..._rest: unknown[]) => NOTHING_SENT)(pruned('],
    ['counts no editions', 'edition: log.edition + 1', 'edition: log.edition'],
    ['does not name what the last edition told', 'said[simId] = [...(said[simId] ?? []), ...keys];', ''],
    [
      'forgets a torn record at the next one',
      'for (const [simId, keys] of torn) {',
      'for (const [simId, keys] of [] as [string, string[]][]) {',
    ],
    ['forgets what an undo brings back', 'sim.renewals.at(-1)?.from', 'sim.planEnds?.on'],
    ['keeps no more than it tells now', 'at > now - KEEP || (', '('],
    ['keeps repetitions as long as their clock', '(!isRepeat(key) && living', '(living'],
    ['piles hourly repetitions up for ninety days', 'shown.filter(([key]) => !tooMany.has(key))', 'shown'],
    ['forgets the newest repetitions', 'repeats.slice(0, -REPEATS)', 'repeats.slice(REPEATS)'],
    ['keeps an endless log', '...log.entries].slice(0, LOG_LENGTH)', '...log.entries]'],
    [
      'drops the oldest reminders of the log',
      '[{ at: now, id: notice.id, about }, ...log.entries]',
      '[{ at: now, id: notice.id, about }]',
    ],
  ],
  'sent.ts': [
    ['does not see that a ledger misses what was told', 'if (missing.length === 0) continue;', 'continue;'],
  ],
  'screen.ts': [
    [
      'leaves answered reminders on screen',
      'for (const id of onScreen) if (stale(id)) await notifications.clear(id);',
      '',
    ],
    ['takes reminders off that are still open', 'about.every((a) => answered', 'about.some((a) => answered'],
    ['leaves an earlier reminder of the same clock', ' || newer.some((b) => same(a, b))', ''],
    [
      'leaves what a crash left over',
      'return id === noticeId(log.edition + 1) && id !== due;',
      'return false;',
    ],
    ['takes its own new reminder off', 'log.edition + 1) && id !== due', 'log.edition + 1)'],
  ],
  'deliver.ts': [
    [
      '"Renewed" on a notification of several',
      "if (!only || another || only.kind === 'bill') return [];",
      'if (!only) return [];',
    ],
    ['"Renewed" means snooze', "['renewed', 'snooze'] : ['snooze']", "['snooze', 'renewed'] : ['snooze']"],
    [
      'asks Firefox for buttons',
      'notifications.buttons ? buttonsOf(notice.points) : []',
      'buttonsOf(notice.points)',
    ],
  ],
  'words.ts': [
    ['says that a plan ends which has ended', 'stopped ? words.planEnded : words.planEnds', 'words.planEnds'],
    ['says tomorrow for today', 'if (days === 0) return', 'if (days === -9) return'],
    ['counts the rest wrongly', 'notice.points.length - lines.length', 'notice.points.length'],
    [
      'prints dates as they are stored',
      'day: (date) => formatDay(date, language, { today: civilDateAt(now) }),',
      'day: (date) => date,',
    ],
  ],
};
