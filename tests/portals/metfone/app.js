/** Made with Preact: controlled inputs, keyed re-rendering, routes by pushState. In Khmer. */
import { h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask, Field, khmer, khmerDay, Switch, useAnswer } from '/parts.js';

const ROUTES = { '/kh/account': 'គណនីរបស់ខ្ញុំ', '/kh/plans': 'គម្រោង', '/kh/top-up': 'បញ្ចូលទឹកប្រាក់' };

function SignIn({ onDone }) {
  const [number, setNumber] = useState('');
  const [code, setCode] = useState('');
  const [sms, setSms] = useState(null);
  const submit = async (event) => {
    event.preventDefault();
    if (sms === null) setSms((await ask('POST', '/api/code', { number }))?.sms ?? null);
    else if (await ask('POST', '/api/session', { code })) onDone();
  };
  return h('form', { class: 'box', onSubmit: submit }, [
    h('h1', null, 'ចូលគណនី'),
    h(Field, { label: 'លេខទូរស័ព្ទ', name: 'isdn', type: 'tel', value: number, onChange: setNumber }),
    sms && h('p', { class: 'note' }, ['សារសាកល្បង៖ ', h('b', { 'data-sms': '' }, sms)]),
    sms &&
      h(Field, { label: 'លេខកូដ OTP', name: 'otp', inputMode: 'numeric', value: code, onChange: setCode }),
    h('button', { class: 'main' }, sms ? 'ចូល' : 'យកលេខកូដ'),
  ]);
}

function Account() {
  const [visit, setVisit] = useState(0);
  const { loading, data } = useAnswer('/api/account', visit);
  const [tune, setTune] = useState(false);
  const [asking, setAsking] = useState(false);
  if (loading) return h('p', null, 'កំពុងផ្ទុក…');
  if (!data) return h(SignIn, { onDone: () => setVisit(visit + 1) });
  const confirm = async () => {
    await ask('POST', '/api/auto-renewal', { state: data.autoRenewal ? 'off' : 'on' });
    setAsking(false);
    setVisit(visit + 1);
  };
  return [
    h('section', { class: 'box' }, [
      h('h1', null, data.number),
      h('div', { class: 'line' }, [
        h('span', null, `${data.plan} — ${data.price}`),
        h('span', null, `ថ្ងៃផុតកំណត់ ${khmerDay(data.expires)}`),
      ]),
      h('div', { class: 'line' }, [h('span', null, 'គណនីគោល'), h('span', null, data.balance)]),
    ]),
    h('section', { class: 'box' }, [
      h('h2', null, 'សេវាកម្មរបស់ខ្ញុំ'),
      h(Switch, { label: 'សំឡេងរោទ៍', on: tune, onClick: () => setTune(!tune) }),
      h(Switch, {
        label: 'ការភ្ជាប់ឡើងវិញដោយស្វ័យប្រវត្តិ',
        on: data.autoRenewal,
        onClick: () => setAsking(true),
      }),
    ]),
    asking &&
      h('div', { class: 'veil' }, [
        h('div', { class: 'box', role: 'dialog', 'aria-modal': 'true' }, [
          h('p', null, data.autoRenewal ? 'តើអ្នកចង់បិទមែនទេ?' : 'តើអ្នកចង់បើកមែនទេ?'),
          h('button', { class: 'main', onClick: confirm }, 'យល់ព្រម'),
          h('button', { onClick: () => setAsking(false) }, 'ទេ'),
        ]),
      ]),
  ];
}

function Plans() {
  const { data } = useAnswer('/api/plans', 0);
  return (data ?? []).map((plan) =>
    h('article', { class: 'box', key: plan.name }, [
      h('h2', null, plan.name),
      h('p', null, `${plan.price} · ${plan.data} · ${khmer(plan.days)} ថ្ងៃ`),
      h('p', null, ['ចុច ', h('code', null, khmer(plan.code))]),
    ]),
  );
}

function TopUp() {
  const [form, setForm] = useState({ phone: '', holder: '', mail: '', amount: '', wallet: '', captcha: '' });
  const [done, setDone] = useState('');
  const field = (key, label, rest) =>
    h(Field, {
      label,
      name: key,
      value: form[key],
      onChange: (v) => setForm((f) => ({ ...f, [key]: v })),
      ...rest,
    });
  const submit = async (event) => {
    event.preventDefault();
    const answer = await ask('POST', '/api/top-up', form);
    setDone(answer ? 'អរគុណ។ មិនមានការកាត់លុយទេ។' : 'សូមពិនិត្យឡើងវិញ។');
  };
  return h('form', { class: 'box', onSubmit: submit }, [
    h('h1', null, 'បញ្ចូលទឹកប្រាក់'),
    field('phone', 'លេខទូរស័ព្ទ', { type: 'tel' }),
    field('holder', 'ឈ្មោះពេញ'),
    field('mail', 'អ៊ីមែល', { type: 'email' }),
    field('amount', 'ចំនួនទឹកប្រាក់បញ្ចូល ($)', { inputMode: 'decimal' }),
    h('p', { class: 'pay' }, `ទឹកប្រាក់ត្រូវបង់៖ $${form.amount} សម្រាប់ ${form.phone}`),
    field('wallet', 'លេខគណនី e-money'),
    h('img', { src: '/api/captcha', width: 130, height: 48, alt: 'រូបភាពសុវត្ថិភាព' }),
    field('captcha', 'អក្សរក្នុងរូបភាព', { autocomplete: 'off' }),
    h('output', null, done),
    h('button', { class: 'main' }, 'បញ្ចូល'),
  ]);
}

const PAGES = { '/kh/account': Account, '/kh/top-up': TopUp };

function App() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (event) => {
    event.preventDefault();
    history.pushState(null, '', event.currentTarget.href);
    setPath(location.pathname);
  };
  return [
    h('div', { class: 'bar' }, [
      h('strong', null, 'metfone·demo'),
      Object.entries(ROUTES).map(([href, text]) => h('a', { href, onClick: go, key: href }, text)),
    ]),
    h('div', { class: 'note' }, 'ទំព័រសាកល្បងសម្រាប់ Bantor មិនមែនជាគេហទំព័ររបស់ប្រព័ន្ធទេ។'),
    h('div', { class: 'page' }, h(PAGES[path] ?? Plans, { key: path })),
  ];
}

render(h(App), document.getElementById('root'));
