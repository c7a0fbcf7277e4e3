/** The systems whose way to allow notifications is told. */
export type System = 'windows' | 'mac' | 'linux' | 'android';
export const SYSTEMS: readonly System[] = ['windows', 'mac', 'linux', 'android'];

/** The system that a browser says it runs on; Linux where it says none of the others. */
export function systemOf(userAgent: string): System {
  if (/Android/i.test(userAgent)) return 'android';
  if (/Windows/i.test(userAgent)) return 'windows';
  return /Macintosh|Mac OS X/i.test(userAgent) ? 'mac' : 'linux';
}
