/** The name of our one alarm. */
export const ALARM = 'reminders';
