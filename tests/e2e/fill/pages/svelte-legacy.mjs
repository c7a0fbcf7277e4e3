import { mount } from 'svelte';
import Form from './legacy.svelte';

mount(Form, { target: document.getElementById('app') });
