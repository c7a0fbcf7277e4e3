/** Made as sites were before frameworks: strings of HTML, the whole page drawn anew at every change of state. */
import { WORDS } from '/words.js';

const main = document.querySelector('main');
const nav = document.querySelector('nav');
let account = null;

const language = () => (location.pathname.startsWith('/km') ? 'km' : 'en');
const words = () => WORDS[language()];
const link = (route) => (language() === 'km' ? `/km${route}` : route);
const day = (iso) => iso.split('-').reverse().join('/');

async function ask(route, body) {
  const [method, path] = route.split(' ');
  const init = body && {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(path, init);
  return response.ok ? response.json() : null;
}

function go(route) {
  history.pushState(null, '', link(route));
  return draw();
}

function drawSignIn() {
  const w = words();
  main.innerHTML = `<form class="card" id="sign-in"><h1>${w.signIn}</h1>
    <label>${w.phone}<input type="tel" name="msisdn" required></label>
    <div id="step2"></div><button>${w.getCode}</button></form>`;
  const form = main.querySelector('form');
  form.onsubmit = async (event) => {
    event.preventDefault();
    if (form.otp) {
      if (await ask('POST /api/session', { code: form.otp.value })) return go('/account');
      form.querySelector('output').textContent = w.wrong;
      return;
    }
    const sent = await ask('POST /api/code', { number: form.msisdn.value });
    form.querySelector('#step2').innerHTML = sent
      ? `<p class="demo">Demo SMS: <b data-sms>${sent.sms}</b></p>
         <label>${w.code}<input name="otp" inputmode="numeric" autocomplete="one-time-code" maxlength="6"></label><output></output>`
      : `<output>${w.wrong}</output>`;
    if (sent) form.querySelector('button').textContent = w.signIn;
  };
}

function drawAccount() {
  const w = words();
  main.innerHTML = `<section class="card"><h1>${account.number}</h1>
      <div class="row"><span>${account.plan} — ${account.price}</span><span>${w.expires} ${day(account.expires)}</span></div>
      <div class="row"><span>${w.balance}</span><span>${account.balance}</span></div></section>
    <section class="card"><h2>${w.services}</h2>
      <div class="row"><label for="offers">${w.offers}</label><input type="checkbox" id="offers" checked></div>
      <div class="row"><label for="renew">${w.autoRenew}</label>
        <input type="checkbox" id="renew" ${account.autoRenewal ? 'checked' : ''}></div></section>
    <dialog><p>${account.autoRenewal ? w.askOff : w.askOn}</p>
      <form method="dialog"><button value="yes">${w.yes}</button><button value="no">${w.no}</button></form></dialog>`;
  const dialog = main.querySelector('dialog');
  main.querySelector('#renew').onclick = (event) => {
    // The tick follows the server's answer, not the click.
    event.preventDefault();
    dialog.showModal();
  };
  dialog.onclose = async () => {
    if (dialog.returnValue !== 'yes') return;
    account = await ask('POST /api/auto-renewal', { state: account.autoRenewal ? 'off' : 'on' });
    drawAccount();
  };
}

async function drawPlans() {
  const w = words();
  const plans = await ask('GET /api/plans');
  const cards = plans.map(
    (plan) => `<article class="card"><h2>${plan.name}</h2><p class="price">${plan.price}</p>
      <p>${plan.data} · ${plan.days} ${w.days}</p><p>${w.dial} <code>${plan.code}</code></p></article>`,
  );
  main.innerHTML = `<h1>${w.plans}</h1><div class="plans">${cards.join('')}</div>`;
}

function drawTopUp() {
  const w = words();
  main.innerHTML = `<form class="card"><h1>${w.topUp}</h1>
    <label>${w.phone}<input type="tel" name="phone_number" id="topup-phone"></label>
    <label>${w.name}<input name="full_name" id="topup-name"></label>
    <label>${w.email}<input type="email" name="receipt_email" id="topup-email"></label>
    <label>${w.amount}<input inputmode="decimal" name="topup_amount" id="topup-amount"></label>
    <label>${w.method}<select name="method"><option>${w.card}</option><option>${w.wallet}</option></select></label>
    <img src="/api/captcha" width="130" height="48" alt="${w.captcha}">
    <label>${w.captcha}<input name="captcha" autocomplete="off"></label>
    <output></output><button>${w.topUp}</button></form>`;
  const form = main.querySelector('form');
  const said = form.querySelector('output');
  form.oninput = () => {
    said.textContent = w.pay(form.topup_amount.value, form.phone_number.value);
  };
  form.onsubmit = async (event) => {
    event.preventDefault();
    const answer = await ask('POST /api/top-up', Object.fromEntries(new FormData(form)));
    said.textContent = answer ? w.done : w.wrong;
  };
}

async function draw() {
  const w = words();
  document.documentElement.lang = language();
  nav.innerHTML = ['account', 'plans', 'topUp']
    .map((key) => `<a href="${link(key === 'topUp' ? '/top-up' : `/${key}`)}">${w[key]}</a>`)
    .join('');
  const route = location.pathname.replace(/^\/km/, '') || '/plans';
  if (route === '/top-up') return drawTopUp();
  if (route !== '/account') return drawPlans();
  account = await ask('GET /api/account');
  return account ? drawAccount() : drawSignIn();
}

nav.onclick = (event) => {
  const target = event.target.closest('a');
  if (!target) return;
  event.preventDefault();
  history.pushState(null, '', target.href);
  draw();
};
addEventListener('popstate', draw);
draw();
