import { ASKS } from './asks';
import { CONTRACTS } from './contracts';
import { ELSEWHERE } from './elsewhere';
import { ENDS } from './ends';
import { HOLDINGS } from './holdings';
import { MOODS } from './moods';
import { OFFERS } from './offers';
import { OPERATORS } from './operators';
import { PAYMENTS } from './payments';

/** All English cue words and phrases by what they tell; several meanings are allowed, the longest phrase wins. */
export const ENGLISH = {
  ...CONTRACTS,
  ...ENDS,
  ...MOODS,
  ...ASKS,
  ...HOLDINGS,
  ...PAYMENTS,
  ...OPERATORS,
  ...ELSEWHERE,
  ...OFFERS,
};
