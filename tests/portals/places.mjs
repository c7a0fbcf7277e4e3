// @ts-check

/** Where the things are on the demo portals, for those who use them as a person does. */
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
};
