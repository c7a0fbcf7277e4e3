import type { App } from './app';
import type { View } from './view';

/** The demo portals as a person uses them: where to go and what is where. */
export const PORTALS = {
  smart: {
    account: 'https://www.smart.com.kh/account',
    topUp: 'https://www.smart.com.kh/top-up',
    number: '0961234567',
    signIn: { number: 'input[name=msisdn]', code: 'input[name=otp]' },
    ready: '#renew',
    fields: { tel: '#topup-phone', name: '#topup-name', email: '#topup-email', amount: '#topup-amount' },
  },
  metfone: {
    account: 'https://www.metfone.com.kh/kh/account',
    topUp: 'https://www.metfone.com.kh/kh/top-up',
    number: '0971234567',
    signIn: { number: 'input[name=isdn]', code: 'input[name=otp]' },
    ready: '[role=switch]',
    fields: { tel: '[name=phone]', name: '[name=holder]', email: '[name=mail]', amount: '[name=amount]' },
  },
  cellcard: {
    account: 'https://www.cellcard.com.kh/en/my-cellcard',
    topUp: 'https://www.cellcard.com.kh/en/top-up',
    number: '012345678',
    signIn: { number: '[name=mobile]', code: '[name=verify]' },
    ready: '.slide',
    fields: {
      tel: '[name=mobile]',
      name: '[name=lastName]',
      email: '[name=mail]',
      amount: '[name=topupAmount]',
    },
  },
  cpm: {
    account: 'https://my.cpm-mobile.test/account',
    topUp: 'https://my.cpm-mobile.test/top-up',
    number: '012888999',
    signIn: { number: '[name=sjh]', code: '[name=yzm]' },
    ready: '[name=renewal]',
    fields: { tel: '[name=czhm]', name: '[name=xm]', email: '[name=dzyx]', amount: '[name=je]' },
  },
} as const;
export type PortalName = keyof typeof PORTALS;

/** Opens a portal's account page and signs in by number and one-time code, as a person does. */
export async function signIn(app: App, name: PortalName): Promise<View> {
  const portal = PORTALS[name];
  const view = await app.open(portal.account);
  await view.type({ css: portal.signIn.number }, portal.number);
  await view.click({ css: 'form button' });
  const sms = await view.find({ css: '[data-sms]', name: undefined });
  const code = await sms.evaluate((element) => element.textContent ?? '');
  await view.type({ css: portal.signIn.code }, code);
  await view.click({ css: 'form button' });
  await view.find({ css: portal.ready });
  return view;
}
