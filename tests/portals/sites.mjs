// @ts-check
/**
 * What the demo portals tell: a made-up account each, and plans as they were sold on the day of writing.
 * Nothing here belongs to a real subscriber; every page says that it is a demo.
 */

/**
 * @typedef {object} Plan
 * @property {string} name
 * @property {string} price as the page prints it
 * @property {string} data
 * @property {number} days
 * @property {string} code what one dials to buy it
 *
 * @typedef {object} Site
 * @property {string} id its folder
 * @property {string} host where people meet it; sub-domains answer too
 * @property {string} parent the domain whose sub-domains are the site's
 * @property {string} home the page to open first
 * @property {string} number the account's number, as the site prints it
 * @property {string} holder
 * @property {string} plan
 * @property {string} price
 * @property {string} balance
 * @property {number} daysLeft whole days in Phnom Penh until the plan ends
 * @property {boolean} autoRenewal
 * @property {Record<string, string>} [headers]
 * @property {Plan[]} plans
 */

/** @type {Site[]} */
export const SITES = [
  {
    id: 'smart',
    host: 'www.smart.com.kh',
    parent: 'smart.com.kh',
    home: '/account',
    number: '096 123 4567',
    holder: 'Sok Dara',
    plan: 'Laor! 6',
    price: '$6.00',
    balance: '$2.40',
    daysLeft: 3,
    autoRenewal: false,
    plans: [
      { name: 'Laor! 1.5', price: '$1.50', data: '15 GB', days: 7, code: '*1710*150*1#' },
      { name: 'Laor! 6', price: '$6.00', data: '60 GB', days: 30, code: '*1710*600*1#' },
      { name: 'Laor! 10', price: '$10.00', data: '100 GB', days: 30, code: '*1710*1000*1#' },
      { name: 'ThomMorng!', price: '$5.00', data: '41 GB', days: 30, code: '*1333*5#' },
    ],
  },
  {
    id: 'metfone',
    host: 'www.metfone.com.kh',
    parent: 'metfone.com.kh',
    home: '/kh/account',
    number: '097 123 4567',
    holder: 'សុខ ដារ៉ា',
    plan: 'KADO 6',
    price: '$6.00',
    balance: '$7.20',
    daysLeft: 12,
    autoRenewal: true,
    plans: [
      { name: '5G 1.5', price: '$1.50', data: '20 GB', days: 7, code: '*1567*1#' },
      { name: '5G 6', price: '$6.00', data: '90 GB', days: 30, code: '*1567*6#' },
      { name: '5G 10', price: '$10.00', data: '150 GB', days: 30, code: '*1567*10#' },
    ],
  },
  {
    id: 'cellcard',
    host: 'www.cellcard.com.kh',
    parent: 'cellcard.com.kh',
    home: '/en/my-cellcard',
    number: '012 345 678',
    holder: 'Chan Sophea',
    plan: 'Serey+ 4',
    price: '$4.00',
    balance: '$4.85',
    daysLeft: 25,
    autoRenewal: false,
    plans: [
      { name: 'Serey+ 1.5', price: '$1.50', data: '12 GB', days: 7, code: '*1615*150#' },
      { name: 'Serey+ 4', price: '$4.00', data: '30 GB', days: 28, code: '*1615*400#' },
      { name: 'AO 5G 6', price: '$6.00', data: '90 GB', days: 30, code: '*1618*600#' },
    ],
  },
  {
    id: 'cpm',
    host: 'my.cpm-mobile.test',
    parent: 'cpm-mobile.test',
    home: '/account',
    number: '012 888 999',
    holder: '李明',
    plan: '邮信 30 天套餐',
    price: '$5.00',
    balance: '$1.10',
    daysLeft: 1,
    autoRenewal: false,
    // The strictest of the four, as a post office's computer department would have it: no inline style, no foreign image.
    headers: { 'content-security-policy': "default-src 'self'; frame-ancestors 'none'; form-action 'self'" },
    plans: [
      { name: '邮信 7 天套餐', price: '$1.50', data: '10 GB', days: 7, code: '*155*7#' },
      { name: '邮信 30 天套餐', price: '$5.00', data: '40 GB', days: 30, code: '*155*30#' },
    ],
  },
];

/**
 * The site that answers for a host name, its parent domain's other sub-domains included.
 * @param {string} host
 */
export const siteOf = (host) =>
  SITES.find((site) => host === site.parent || host.endsWith(`.${site.parent}`)) ?? null;
