// @ts-check
import { randomInt } from 'node:crypto';

/**
 * Digits as an SVG picture, a little crooked. For people only: nothing here may read it.
 * @param {string} digits
 */
export function captchaImage(digits) {
  const glyphs = [...digits].map((digit, i) => {
    const x = 18 + i * 28;
    return `<text x="${x}" y="32" transform="rotate(${randomInt(-14, 15)} ${x} 28)">${digit}</text>`;
  });
  const strokes = Array.from(
    { length: 4 },
    () => `<path d="M0 ${randomInt(4, 44)} L130 ${randomInt(4, 44)}" stroke="#9aa" fill="none"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="130" height="48" viewBox="0 0 130 48"><rect width="130" height="48" fill="#eef"/><g font-family="monospace" font-size="28" font-weight="700" fill="#334">${glyphs.join('')}</g>${strokes.join('')}</svg>`;
}
