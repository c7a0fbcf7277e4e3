import { describe, expect, it } from 'vitest';
import { instantAt } from '@/lib/civil';
import { CARRIER_LIVES } from '@/lib/reminders/carrier-facts';
import { lifeOf, numberStage, REGULATOR_LIFE } from '@/lib/reminders/clocks';
import { simState } from '@/lib/reminders/state';
import { settingsOf, simOf } from './fake-ports';

const own = { outgoingBlockedDays: 10, incomingBlockedDays: 5, keptDays: 2 };

describe('how long a number lives on', () => {
  it('is what its user wrote, else its carrier’s days, else the regulator’s', () => {
    expect(lifeOf({ carrier: 'smart', numberLife: own }, CARRIER_LIVES)).toBe(own);
    expect(lifeOf({ carrier: 'smart' }, CARRIER_LIVES)).toBe(CARRIER_LIVES.smart);
    expect(lifeOf({ carrier: 'nobody' }, CARRIER_LIVES)).toBe(REGULATOR_LIFE);
  });

  it('decides the stage and the day of loss that are shown', () => {
    const sim = simOf({ numberEnds: { on: '2026-12-01' }, numberLife: own });
    const now = instantAt('2026-12-13', '12:00');
    expect(simState(sim, settingsOf(), now, CARRIER_LIVES).number).toMatchObject({
      stage: 'incoming-blocked',
      goneOn: '2026-12-19',
      daysUntilGone: 6,
    });
    expect(numberStage('2026-12-01', REGULATOR_LIFE, now).stage).toBe('outgoing-blocked');
  });
});
