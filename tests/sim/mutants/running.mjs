// @ts-check
/** Faults in how it runs: by file, each with its name, the text it replaces, and what stands there then. @type {import('./table.mjs').Faults} */
export const running = {
  'reconcile.ts': [
    [
      'writes before it shows',
      'const refusal = planned.show &&',
      'if (planned.show) await write(writer, planned);\n  const refusal = planned.show &&',
    ],
    [
      'records what the browser refused to show',
      'const recorded = planned.show && shown ?',
      'const recorded = planned.show ?',
    ],
    [
      'never records',
      'planned.show && shown ? await write(writer, planned) : ok(undefined)',
      'ok(undefined)',
    ],
    ['two at once show the same', 'ports.reconcileLock(() => run(ports));', 'run(ports);'],
    [
      'shows again at each retry of the write',
      'for (const key of told(planned.show)) ports.unrecorded.add(key);',
      '',
    ],
    ['holds one moment of a notice for all of it', 'told(notice).every(', 'told(notice).some('],
    [
      'remembers for ever what it could not record',
      '} else if (planned.show && shown) ports.unrecorded.clear();',
      '}',
    ],
    ['does not warn that nothing can be saved', 'await attempt(() => warn(ports, language));', ''],
    ['warns again and again', 'if ((await notifications.shown()).includes(UNSAVED_ID)) return;', ''],
    ['gives a deleted SIM its ledger back', "if (id === GENERAL || keyOf('sim', id) in items) set", 'set'],
    ['writes no ledger of the bills', 'if (id === GENERAL || keyOf', 'if (keyOf'],
    ['sleeps for days', 'const latest = now + HEARTBEAT;', 'const latest = now + 240 * HEARTBEAT;'],
    ['sets no alarm', 'if (existing !== when) await alarm.set(when);', ''],
    [
      'sets the alarm anew at each start',
      'if (existing !== when) await alarm.set(when);',
      'await alarm.set(when);',
    ],
    [
      'puts a coming alarm off at each start',
      'coming !== undefined && coming > now && coming <= latest ? coming : latest',
      'latest',
    ],
    [
      'keeps the nearest alarm though nothing is due then',
      'const heartbeat = coming !==',
      'const heartbeat = existing !== undefined ? existing : coming !==',
    ],
    ['has no alarm if the worker dies', 'await ensureAlarm(ports, now, false);', ''],
    [
      'does not come back soon if the worker dies while it shows',
      'await attempt(() => ensureAlarm(ports, now, true));',
      '',
    ],
    [
      'tries a refused notification no more',
      'shown ? planned.wakeAt : Math.min(planned.wakeAt ?? again, again)',
      'planned.wakeAt',
    ],
    [
      'counts what the user does not allow as told',
      'const shown = !refusal;',
      "const shown = refusal !== 'failed';",
    ],
    [
      'tries every few minutes what the user does not allow',
      "refusal === 'not-allowed' ? HEARTBEAT : RETRY",
      'RETRY',
    ],
    ['waits an hour after any refusal', "refusal === 'not-allowed' ? HEARTBEAT : RETRY", 'HEARTBEAT'],
    [
      'does not come back when storage cannot be read',
      'await attempt(() => ports.alarm.set(now + RETRY));\n    return read;',
      'return read;',
    ],
    ['leaves an alarm that is needed no more', 'if (existing !== undefined) await alarm.clear();', ''],
    ['shows no number on the button', 'await attempt(() => ports.badge(planned.badge));', ''],
    [
      'lets a refusing browser stop everything',
      '  } catch {\n    return false;\n  }',
      '  } catch (error) {\n    throw error;\n  }',
    ],
  ],
};
