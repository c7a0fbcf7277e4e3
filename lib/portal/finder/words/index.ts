/**
 * Words by which pages speak of automatic renewal and of recurring plans. Data only; the engine is in `../lexicon.ts`.
 * Each word is folded (`foldText`). Scripts with letters and spaces are compared as whole words, `*` takes any ending;
 * Chinese, Khmer, Thai, Korean and Japanese are compared anywhere. A blank stands also for a hyphen or for nothing.
 * Lists are sorted by code point; a test keeps them so. English, Chinese and Khmer are tended with care, the other
 * languages came cheaply and share a list.
 */
export * from './aside';
export * from './automatic';
export * from './own';
export * from './plan';
export * from './state';
export * from './verbs';
