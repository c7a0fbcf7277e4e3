import type { CueWords } from '../../cue-words';

/** Khmer: names of operators, and words that only they use. No native speaker has checked them; spelled as `normalizeText` leaves them. */
export const OPERATORS: CueWords = {
  network: ['ស៊ីមកាត'],
};
