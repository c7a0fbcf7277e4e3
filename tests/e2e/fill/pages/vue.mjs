import { createApp, reactive } from 'vue';
import { asState, EMPTY, FIELDS } from './fields.mjs';

createApp({
  setup: () => ({ state: reactive({ ...EMPTY }), fields: FIELDS, asState }),
  template: `
    <form>
      <p v-for="{ name, label, ...rest } in fields" :key="name">
        <label :for="name">{{ label }}</label>
        <input :id="name" :name="name" v-bind="rest" v-model="state[name]" />
      </p>
      <output>{{ asState(state) }}</output>
    </form>`,
}).mount('#app');
