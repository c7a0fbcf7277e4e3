/** Made with templates and tables, as an old counter system gone online. In Chinese, under a strict CSP. */
const content = document.getElementById('content');

async function ask(method, path, body) {
  const init = body && {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(path, init);
  return response.ok ? response.json() : null;
}

/** Puts a template on the page, with `values` in its `data-of` places. */
function show(id, values = {}) {
  const part = document.getElementById(id).content.cloneNode(true);
  for (const place of part.querySelectorAll('[data-of]')) place.textContent = values[place.dataset.of] ?? '';
  content.replaceChildren(part);
}

function showSignIn() {
  show('sign-in');
  const form = content.querySelector('form');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const row = form.querySelector('.code');
    if (!row.hidden) {
      if (await ask('POST', '/api/session', { code: form.yzm.value })) draw();
      return;
    }
    const sent = await ask('POST', '/api/code', { number: form.sjh.value });
    if (!sent) return;
    row.hidden = false;
    row.querySelector('[data-sms]').textContent = sent.sms;
  });
}

function showAccount(data) {
  const [year, month, day] = data.expires.split('-');
  show('account', { ...data, expires: `${year}年${Number(month)}月${Number(day)}日` });
  const choice = content.querySelector('[name=renewal]');
  choice.value = data.autoRenewal ? 'on' : 'off';
  content.querySelector('[name=next]').addEventListener('click', () => {
    history.pushState({ state: choice.value }, '', '/account/confirm');
    draw();
  });
}

function showConfirm(state) {
  show('confirm', { choice: state === 'on' ? '自动续费' : '到期手动续费' });
  const back = () => {
    history.pushState(null, '', '/account');
    draw();
  };
  content.querySelector('[name=no]').addEventListener('click', back);
  content.querySelector('[name=yes]').addEventListener('click', async () => {
    await ask('POST', '/api/auto-renewal', { state });
    back();
  });
}

async function showPlans() {
  const plans = await ask('GET', '/api/plans');
  const table = document.createElement('table');
  for (const plan of plans) {
    const row = table.insertRow();
    for (const text of [plan.name, plan.price, plan.data, `${plan.days} 天`, plan.code])
      row.insertCell().textContent = text;
  }
  content.replaceChildren(table);
}

function showTopUp() {
  show('top-up');
  const form = content.querySelector('form');
  const total = content.querySelector('.total');
  form.addEventListener('change', () => {
    total.textContent = `为 ${form.czhm.value} 充值 $${form.je.value}`;
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await ask('POST', '/api/top-up', Object.fromEntries(new FormData(form)));
    total.textContent = answer ? '成功。这是演示，没有扣款。' : '请检查输入。';
  });
}

async function draw() {
  const { pathname } = location;
  if (pathname === '/top-up') return showTopUp();
  if (pathname === '/account/confirm' && history.state) return showConfirm(history.state.state);
  if (!pathname.startsWith('/account')) return showPlans();
  const data = await ask('GET', '/api/account');
  return data ? showAccount(data) : showSignIn();
}

document.querySelector('.menu').addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  history.pushState(null, '', event.target.href);
  draw();
});
addEventListener('popstate', draw);
draw();
