import IMask from 'imask';

/** Masked inputs as portals use them: one with the country's code in the mask, one for numbers dialled inside. */
const masks = Object.fromEntries(
  [
    ['inside', { mask: '000 000 0000', lazy: true }],
    ['coded', { mask: '+{855} 00 000 0000', lazy: false }],
  ].map(([id, options]) => [id, IMask(document.getElementById(id), options)]),
);
const show = () => {
  document.querySelector('output').textContent = JSON.stringify({
    inside: masks.inside.unmaskedValue,
    coded: masks.coded.unmaskedValue,
  });
};
for (const mask of Object.values(masks)) mask.on('accept', show);
show();
