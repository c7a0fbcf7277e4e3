import type { Concept, WordList } from '../concept';
import { accountWords } from './account';
import { cardWords } from './card';
import { contactWords } from './contact';
import { guardWords } from './guard';
import { moneyWords } from './money';
import { otherWords } from './other';
import { personWords } from './person';
import { placeWords } from './place';

/** Every concept's words, the one list that the engine is built from. */
export const conceptWords: Partial<Record<Concept, WordList>> = {
  ...accountWords,
  ...cardWords,
  ...contactWords,
  ...guardWords,
  ...moneyWords,
  ...otherWords,
  ...personWords,
  ...placeWords,
};
