/** Made with custom elements and DOM calls; the account's services live in an open shadow root. In English and Chinese. */
import '/services.js';
import { WORDS } from '/words.js';

const main = document.querySelector('main');
const language = () => (location.pathname.startsWith('/zh') ? 'zh' : 'en');
const page = () => location.pathname.split('/')[2] || 'plans';

/** `el('p', { class: 'x' }, 'text', child)` */
function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

async function ask(method, path, body) {
  const init = body && {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(path, init);
  return response.ok ? response.json() : null;
}

const field = (label, attributes) => {
  const id = `f-${attributes.name}`;
  return el('p', {}, el('label', { for: id }, label), el('br'), el('input', { id, ...attributes }));
};

function signIn(w) {
  const form = el(
    'form',
    { class: 'tile' },
    field(w.phone, { name: 'mobile', type: 'tel' }),
    el('button', {}, w.next),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (form.elements.verify) {
      if (await ask('POST', '/api/session', { code: form.elements.verify.value })) draw();
      return;
    }
    const sent = await ask('POST', '/api/code', { number: form.elements.mobile.value });
    if (!sent) return;
    const sms = el('p', { class: 'demo' }, 'Demo SMS: ', el('b', { 'data-sms': '' }, sent.sms));
    form.lastChild.before(sms, field(w.otp, { name: 'verify', maxlength: '6' }));
  });
  return form;
}

function account(w, data) {
  const services = el('cc-services', { class: 'tile' });
  const show = (fresh) =>
    services.show(w, fresh.autoRenewal, async (on) =>
      show(await ask('POST', '/api/auto-renewal', { state: on ? 'on' : 'off' })),
    );
  show(data);
  const [year, month, day] = data.expires.split('-');
  const expires =
    language() === 'zh' ? `${year}年${Number(month)}月${Number(day)}日` : `${day}-${month}-${year}`;
  const facts = el('dl', { class: 'tile' });
  facts.append(el('dt', {}, w.phone), el('dd', {}, data.number));
  facts.append(el('dt', {}, w.plans), el('dd', {}, `${data.plan} · ${data.price}`));
  facts.append(el('dt', {}, w.validUntil), el('dd', {}, expires));
  facts.append(el('dt', {}, w.balance), el('dd', {}, data.balance));
  return [facts, services];
}

function plans(w, list) {
  return list.map((plan) =>
    el(
      'section',
      { class: 'tile' },
      el('h2', {}, plan.name),
      el('ul', {}, el('li', {}, plan.price), el('li', {}, plan.data), el('li', {}, `${plan.days} ${w.days}`)),
      el('kbd', {}, plan.code),
    ),
  );
}

function topUp(w) {
  const bank = el('select', { name: 'bank' }, el('option', {}, 'Bank A'), el('option', {}, 'Bank B'));
  const total = el('output');
  const form = el(
    'form',
    { class: 'tile' },
    field(w.phone, { name: 'mobile', type: 'tel' }),
    field(w.family, { name: 'lastName' }),
    field(w.given, { name: 'firstName' }),
    field(w.email, { name: 'mail', type: 'email' }),
    field(w.amount, { name: 'topupAmount', type: 'number', min: '1', max: '100', step: '0.01' }),
    el('p', {}, el('label', {}, w.bank, el('br'), bank)),
    el('img', { src: '/api/captcha', width: '130', height: '48', alt: w.picture }),
    field(w.picture, { name: 'captcha' }),
    el('p', {}, total),
    el('button', {}, w.pay),
  );
  form.addEventListener('input', () => {
    const { topupAmount, mobile } = form.elements;
    total.value = `${w.total} $${topupAmount.value} → ${mobile.value}`;
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await ask('POST', '/api/top-up', Object.fromEntries(new FormData(form)));
    total.value = answer ? w.done : w.wrong;
  });
  return form;
}

async function draw() {
  const w = WORDS[language()];
  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  const links = ['my-cellcard', 'plans', 'top-up'].flatMap((name) => [
    el('a', { href: `/${language()}/${name}` }, w[name]),
    ' ',
  ]);
  const other = language() === 'zh' ? ['en', 'English'] : ['zh', '中文'];
  document
    .querySelector('cc-menu')
    .replaceChildren(...links, el('a', { href: `/${other[0]}/${page()}` }, other[1]));
  main.replaceChildren('…');
  if (page() === 'top-up') main.replaceChildren(topUp(w));
  else if (page() === 'my-cellcard') {
    const data = await ask('GET', '/api/account');
    main.replaceChildren(...(data ? account(w, data) : [signIn(w)]));
  } else main.replaceChildren(...plans(w, await ask('GET', '/api/plans')));
}

document.querySelector('cc-menu').addEventListener('click', (event) => {
  const target = event.target.closest('a');
  if (!target) return;
  event.preventDefault();
  history.pushState(null, '', target.href);
  draw();
});
addEventListener('popstate', draw);
draw();
