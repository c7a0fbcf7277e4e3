import { describe, expect, it } from 'vitest';
import { actionLink, canDial, platformOf, qrText, smsLink, storeLink, telLink } from '@/lib/share/dial-link';

const ussd = { kind: 'ussd', code: '*1201#' } as const;
const sms = { kind: 'sms', to: '808', body: 'ON' } as const;
const call = { kind: 'call', number: '1204' } as const;

describe('links that dial', () => {
  it('escapes # and leaves * as it is', () => {
    expect(telLink('*1201#')).toBe('tel:*1201%23');
    expect(telLink('#6767#500#')).toBe('tel:%236767%23500%23');
  });
  it('makes no link of a code with a place to fill in', () => {
    expect(telLink('*1203*PIN#')).toBeUndefined();
    expect(qrText({ kind: 'ussd', code: '*1203*PIN#' })).toBeUndefined();
  });
  it('puts the SMS body after & on iOS and after ? elsewhere', () => {
    expect(smsLink('808', 'ON 1', 'ios')).toBe('sms:808&body=ON%201');
    expect(smsLink('808', 'ON 1', 'android')).toBe('sms:808?body=ON%201');
  });
  it('offers no USSD link on iOS, and no link at all on a computer', () => {
    expect(canDial(ussd, 'ios')).toBe(false);
    expect(actionLink(ussd, 'ios')).toBeUndefined();
    expect(actionLink(call, 'ios')).toBe('tel:1204');
    expect(actionLink(ussd, 'android')).toBe('tel:*1201%23');
    expect(actionLink(call, 'desktop')).toBeUndefined();
  });
  it('writes what cameras read', () => {
    expect(qrText(ussd)).toBe('tel:*1201%23');
    expect(qrText(sms)).toBe('SMSTO:808:ON');
    expect(qrText({ kind: 'none' })).toBeUndefined();
  });
  it('makes store pages of ids', () => {
    expect(storeLink('ios', 'id1205849979')).toBe('https://apps.apple.com/app/id1205849979');
    expect(storeLink('android', 'a.b')).toBe('https://play.google.com/store/apps/details?id=a.b');
    expect(storeLink('ios', 'https://bit.ly/x')).toBe('https://bit.ly/x');
  });
});

describe('platformOf', () => {
  it.each([
    ['Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 5, 'android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 5, 'ios'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, 'ios'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, 'desktop'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 0, 'desktop'],
  ])('%s with %i touch points is %s', (userAgent, maxTouchPoints, platform) => {
    expect(platformOf({ userAgent, maxTouchPoints })).toBe(platform);
  });
});
