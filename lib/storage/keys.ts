/** Every key in `storage.local`, in one place: one key a record, so that one broken record harms no other. */
export const KEYS = {
  settings: 'settings',
  profile: 'profile',
  /** The last reminders sent, newest first (see `lib/reminders`). */
  log: 'log',
} as const;

export const PREFIXES = {
  sim: 'sim:',
  portal: 'portal:',
  /** What was already said of a SIM, written once it was shown. */
  sent: 'sent:',
  /** A switch that the user pointed at, kept per portal origin. */
  target: 'target:',
} as const;

export const keyOf = (prefix: keyof typeof PREFIXES, id: string): string => `${PREFIXES[prefix]}${id}`;
