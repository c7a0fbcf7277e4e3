import type { CueWords } from '../../cue-words';

/** Khmer: offers and the noise of promotions. No native speaker has checked them; spelled as `normalizeText` leaves them. */
export const OFFERS: CueWords = {
  offer: ['កម្មវិធី', 'ការបញ្ចុះតម្លៃ', 'ការផ្តល់ជូន', 'ការផ្សព្វផ្សាយ', 'បញ្ចុះតម្លៃ', 'ប័ណ្ណ', 'ប្រូម៉ូសិន', 'ពិន្ទុ'],
  promo: ['ចាប់រង្វាន់', 'ឈ្នះ', 'ត្រឹមតែ', 'ថ្មី', 'ទទួលបាន', 'បញ្ចុះតម្លៃ', 'ពិសេស', 'រីករាយ', 'ឱកាស'],
};
