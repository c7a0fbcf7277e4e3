/**
 * What parts words, as the inside of a regular expression's class: all that is no letter, mark or digit, in the blocks
 * and scripts that forms are written in. Listed, since Unicode's own classes cost more to compile than a form to read.
 */
export const APART = [
  String.raw`\0-/:-@[-\x60{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7`, // Latin
  String.raw`\u02c2-\u02c5\u02d2-\u02df\u037e\u0387`, // marks by themselves, Greek
  String.raw`\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u0600-\u060f\u061b-\u061f\u066a-\u066d\u06d4`, // Hebrew, Arabic
  String.raw`\u0964\u0965\u0e3f\u0e4f\u0e5a\u0e5b\u17d4-\u17d6\u17d8-\u17db`, // Devanagari, Thai, Khmer
  String.raw`\u2000-\u206f\u20a0-\u20cf\u2116\u2121\u2122\u2190-\u245f\u249c-\u24e9`, // punctuation, currencies, arrows
  String.raw`\u2500-\u2775\u2794-\u2bff\u2e00-\u2e2e\u2e30-\u2e7f`, // drawn signs
  String.raw`\u3000-\u3004\u3008-\u3020\u3030\u303d\u30a0\u30fb`, // Chinese, Japanese
  String.raw`\ud800-\uf8ff`, // halves of emoji and of other signs beyond the first plane; private use
  String.raw`\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff`, // wide forms
].join('');
