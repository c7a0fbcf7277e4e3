import { render } from 'preact';

render(<p>Bantor</p>, document.body);
