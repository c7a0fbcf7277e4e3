import { say } from './phrases';
import { ADVISED_LIFE } from './sources';
import type { Carrier, CarrierGuide } from './types';

/** Seatel/Yes, CooTel and whatever comes: the regulator's codes hold there too. */
export const carrier: Carrier = {
  id: 'other',
  name: say('其他运营商', 'ប្រតិបត្តិករផ្សេង', 'Other carrier'),
  mark: { letters: '…', color: '#56615c' },
  listed: true,
  prefixes: [
    { prefix: '018', digits: [7] }, // Seatel (Yes)
    { prefix: '038', digits: [7] }, // CooTel
  ],
  hosts: [],
  helpNumber: '1204',
  balanceCode: '*1201#',
  plans: [],
  numberLife: ADVISED_LIFE,
};

export const guide: CarrierGuide = {
  notice: say(
    '这里只有监管局的全网代码，在 Seatel/Yes、CooTel 等网络上都能用。',
    'ទីនេះមានតែកូដរួមរបស់ TRC ដែលប្រើបានលើគ្រប់បណ្តាញ ដូចជា Seatel/Yes និង CooTel។',
    "Only the regulator's common codes here; they hold on every network, Seatel/Yes and CooTel included.",
  ),
  channels: [],
  facts: [],
};
