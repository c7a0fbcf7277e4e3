import { appIcon, globeIcon, hashIcon, phoneIcon, smsIcon } from '@/components/base/icons';

/** The icon of each kind of channel, the same on its card and in the shortcuts. */
export const CHANNEL_ICONS = {
  sms: smsIcon,
  ussd: hashIcon,
  hotline: phoneIcon,
  app: appIcon,
  website: globeIcon,
} as const;
