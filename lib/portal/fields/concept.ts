import type { FieldType } from './types';

/**
 * What a word can speak for: a field type, or a kind of field that is none of ours.
 * `bare-name` is the word "name" alone: whose name it is depends on the words and the fields around it.
 * `name-reading` is how a name sounds ("フリガナ"), asked beside the name itself: what someone is called is no answer to it.
 */
export type Concept =
  | Exclude<
      FieldType,
      'address-line3' | 'bday-day' | 'bday-month' | 'bday-year' | 'cc-exp-month' | 'cc-exp-year'
    >
  | 'bare-name'
  | 'captcha'
  | 'name-reading'
  | 'other'
  | 'password'
  | 'search';

/** Words of one concept, folded by `foldWord`, words apart by one blank; each language's list is sorted. */
export type { WordList } from '@/lib/text/word-list';
