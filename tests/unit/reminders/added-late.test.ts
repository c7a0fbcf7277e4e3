import { describe, expect, it } from 'vitest';
import { instantAt as at } from '@/lib/civil';
import { simCommands } from '@/lib/commands/sims';
import { reconcile } from '@/lib/reminders/reconcile';
import { createWriter } from '@/lib/storage/writer';
import { fakeBrowser } from './fake-ports';

const NOW = at('2026-11-28', '14:00');

/** Somebody with an empty browser who adds SIMs; `titles` takes what was said since it was last asked. */
function newcomer() {
  const { world, ports } = fakeBrowser([], NOW);
  const writer = createWriter(world.area, ports.storageLock);
  const commands = simCommands({ writer, now: ports.now, newId: () => 'a' });
  const save = async (draft: object) => {
    const saved = await commands['sim.save']({ carrier: 'smart', label: 'Mum', ...draft });
    if (!saved.ok) throw new Error(saved.error.code);
    await reconcile(ports);
  };
  const titles = () => world.log.splice(0).map(({ notification }) => notification.title);
  return { world, save, titles, reconcile: () => reconcile(ports) };
}

/**
 * A lead time that had passed when the SIM was added is told all the same: who imports a list has not read its dates. But once
 * for all of them, in the words of today, and never again for the same date.
 */
describe('a SIM that is added late', () => {
  it.each([
    ['2026-11-29', 'Mum: your plan ends tomorrow'],
    ['2026-11-28', 'Mum: your plan ends today'],
    ['2026-11-20', 'Mum: your plan ended on 20 Nov'],
  ])('says once what is so now, for all the lead times it missed: %s', async (on, title) => {
    const { save, titles, reconcile } = newcomer();
    await save({ planEnds: { on } });
    await reconcile();
    expect(titles()).toEqual([title]);
  });

  it('says nothing more at a second saving, and the rest at its time', async () => {
    const { world, save, titles, reconcile } = newcomer();
    await save({ planEnds: { on: '2026-11-29' } });
    expect(titles()).toHaveLength(1);
    await save({
      id: 'a',
      note: 'in the drawer',
      planLeadTimes: [2, 1, 0].map((days) => ({ days, at: '08:00' })),
    });
    expect(titles()).toEqual([]);
    expect(world.badge).toBe(1);
    world.now = at('2026-11-29', '08:00');
    await reconcile();
    expect(titles()).toEqual(['Mum: your plan ends today']);
  });

  it('says nothing at once when its lead times are still to come', async () => {
    const { save, titles } = newcomer();
    await save({ planEnds: { on: '2026-12-02' } });
    expect(titles()).toEqual([]);
  });
});
