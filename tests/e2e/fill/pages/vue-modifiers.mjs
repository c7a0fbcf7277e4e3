import { createApp, reactive } from 'vue';
import { asState, EMPTY, FIELDS } from './fields.mjs';

// Every modifier of `v-model`, and a formatter of the page's own on the phone.
createApp({
  setup() {
    const state = reactive({ ...EMPTY });
    const format = (event) => {
      state.phone = event.target.value.replace(/\D/g, '').slice(0, 10);
      event.target.value = state.phone.replace(/^(\d{3})(\d{3})(\d*)$/, '$1 $2 $3');
    };
    return { state, format, asState, label: Object.fromEntries(FIELDS.map((f) => [f.name, f.label])) };
  },
  template: `
    <form>
      <label>{{ label.given }} <input id="given" v-model.lazy="state.given" /></label>
      <label>{{ label.family }} <input id="family" v-model.trim="state.family" /></label>
      <label>{{ label.email }} <input id="email" type="email" v-model.lazy.trim="state.email" /></label>
      <label>{{ label.phone }} <input id="phone" type="tel" placeholder="012 345 678" @input="format" /></label>
      <label>{{ label.password }} <input id="password" type="password" v-model="state.password" /></label>
      <output>{{ asState(state) }}</output>
    </form>`,
}).mount('#app');
