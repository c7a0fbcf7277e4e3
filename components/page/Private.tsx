/**
 * Words of the user's own records that a page has not been given. `window.find` tells a page whether a text stands anywhere in it,
 * closed shadow trees too, so that a page could guess a number digit by digit: what a style generates, it doesn't search.
 */
export const Private = ({ children, muted = false }: { children: string; muted?: boolean }) => (
  <span class={muted ? 'private muted' : 'private'} dir="auto" data-text={children} />
);
