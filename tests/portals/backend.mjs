// @ts-check
import { randomInt, randomUUID } from 'node:crypto';
import { captchaImage } from './captcha.mjs';

/** How long the portals take to answer, so that content arrives after the page has loaded, as it does on the real ones. */
const ANSWER_DELAY_MS = 150;
const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` in Phnom Penh, so many days from now. @param {number} days */
const civilDay = (days) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Phnom_Penh' }).format(Date.now() + days * DAY_MS);

/**
 * @typedef {object} Session
 * @property {string} id
 * @property {boolean} signedIn
 * @property {string} code the one-time code that was "sent"
 * @property {string} captcha
 * @property {boolean} autoRenewal
 */

/** The account and forms of one demo portal, one session a visitor, so that two browsers never disturb each other. */
export class Backend {
  /** @type {Map<string, Session>} */
  #sessions = new Map();

  /** @param {import('./sites.mjs').Site} site */
  constructor(site) {
    this.site = site;
  }

  /** As if nobody had ever been here. */
  forget() {
    this.#sessions.clear();
  }

  /**
   * Answers a request below `/api/`.
   * @param {string} route method and path: `GET /api/account`
   * @param {Record<string, string>} body
   * @param {string | undefined} cookie
   * @returns {Promise<{ status: number, type: string, body: string, cookie: string }>}
   */
  async answer(route, body, cookie) {
    const session = this.#session(cookie);
    await new Promise((done) => setTimeout(done, ANSWER_DELAY_MS));
    const [status, value] = this.#route(route, body, session);
    const image = typeof value === 'string';
    return {
      status,
      type: image ? 'image/svg+xml' : 'application/json; charset=utf-8',
      body: image ? value : JSON.stringify(value),
      cookie: `sid=${session.id}; Path=/; Secure; HttpOnly; SameSite=Lax`,
    };
  }

  /** @param {string | undefined} cookie */
  #session(cookie) {
    const known = this.#sessions.get(/sid=([\w-]+)/.exec(cookie ?? '')?.[1] ?? '');
    if (known) return known;
    const id = randomUUID();
    const session = { id, signedIn: false, code: '', captcha: '', autoRenewal: this.site.autoRenewal };
    this.#sessions.set(id, session);
    return session;
  }

  /**
   * @param {string} route
   * @param {Record<string, string>} body
   * @param {Session} session
   * @returns {[number, unknown]}
   */
  #route(route, body, session) {
    switch (route) {
      case 'GET /api/plans':
        return [200, this.site.plans];
      case 'POST /api/code':
        if (!/^(\+?855|0)[1-9]\d{7,8}$/.test((body.number ?? '').replace(/\D/g, ''))) return [400, {}];
        session.code = String(randomInt(100_000, 1_000_000));
        // There is no phone here: the page shows the SMS in its demo note.
        return [200, { sms: session.code }];
      case 'POST /api/session':
        session.signedIn = session.code !== '' && body.code === session.code;
        return [session.signedIn ? 200 : 403, {}];
      case 'GET /api/captcha':
        session.captcha = String(randomInt(1000, 10_000));
        return [200, captchaImage(session.captcha)];
      case 'POST /api/top-up':
        return body.captcha === session.captcha ? [200, body] : [422, { field: 'captcha' }];
      case 'GET /api/account':
        return session.signedIn ? [200, this.#account(session)] : [401, {}];
      case 'POST /api/auto-renewal':
        if (!session.signedIn) return [401, {}];
        session.autoRenewal = body.state === 'on';
        return [200, this.#account(session)];
      default:
        return [404, {}];
    }
  }

  /** @param {Session} session */
  #account(session) {
    const { number, holder, plan, price, balance, daysLeft } = this.site;
    return {
      number,
      holder,
      plan,
      price,
      balance,
      expires: civilDay(daysLeft),
      autoRenewal: session.autoRenewal,
    };
  }
}
