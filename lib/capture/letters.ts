/** Questions about single UTF-16 units, as `charCodeAt` gives them: cheaper than patterns where a text is walked. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** A to Z in either case, without accents. */
export const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
export const isSmallLatin = (code: number): boolean => code >= 97 && code <= 122;
/** The sign of any script but Latin: Khmer, Chinese. */
export const isBeyondLatin = (code: number): boolean => code >= 0x1780;
