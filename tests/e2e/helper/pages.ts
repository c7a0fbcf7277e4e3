/** One switch for auto-renewal in a row, as account pages have it. */
export const ROW =
  '<div class="row" id="row"><span id="label">Auto renew</span><button id="switch" role="switch" aria-checked="false" aria-labelledby="label"></button></div>';

/** A whole page around `body`; `css` comes last, so that it wins over ours. */
export const document = (body: string, css = '', attributes = 'lang="en"'): string => `<!doctype html>
<html ${attributes}><head><title>My account</title><style>
body { margin: 0; font: 16px sans-serif; background: #fff }
.row { display: flex; justify-content: space-between; padding: 14px 24px; border-top: 1px solid #ddd }
[role=switch] { width: 48px; height: 26px; border: 0; border-radius: 13px; background: #bbb }
${css}</style></head><body>${body}
<script>
  window.clicks = 0; window.keys = 0;
  document.addEventListener('click', () => window.clicks++);
  document.addEventListener('keydown', () => window.keys++);
</script></body></html>`;
