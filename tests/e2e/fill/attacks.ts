import { coverLettingThrough } from '../support/attacks';

/** What a page may do before the user presses where our button stands, and what the press is told; undefined: it never arrives. */
export const ATTACKS: [name: string, attack: () => unknown, expected: string | undefined][] = [
  [
    'host made transparent',
    () => document.getElementById('bantor')?.style.setProperty('opacity', '0'),
    'host-restyled',
  ],
  ['body made transparent', () => document.body.style.setProperty('opacity', '0.01'), 'see-through'],
  [
    'host made transparent by a style sheet',
    () =>
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: '#bantor{opacity:0!important}' }),
      ),
    'see-through',
  ],
  [
    'filtered away',
    () => document.documentElement.style.setProperty('filter', 'opacity(0.02)'),
    'see-through',
  ],
  ['blended away', () => document.body.style.setProperty('mix-blend-mode', 'multiply'), 'see-through'],
  [
    'clipped',
    () =>
      document.head.append(
        Object.assign(document.createElement('style'), {
          textContent: '#bantor{clip-path:inset(0 40px 0 0)}',
        }),
      ),
    'see-through',
  ],
  [
    'scaled to a speck',
    () =>
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: '#bantor{transform:scale(8)}' }),
      ),
    'distorted',
  ],
  [
    'covered but for a hole under the pointer',
    () => {
      for (const [left, width] of [
        [0, 100],
        [140, 400],
      ]) {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText = `position:fixed;inset:auto;margin:0;top:0;height:400px;left:${left}px;width:${width}px`;
        document.body.append(cover);
        cover.showPopover();
      }
    },
    'covered',
  ],
  ['painted over by a popover that lets the pointer through', coverLettingThrough, 'not-alone'],
  [
    'painted over by a popover that is inert',
    () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.inert = true;
      cover.style.cssText = 'width:100vw;height:100vh;background:#fff';
      document.body.append(cover);
      cover.showPopover();
    },
    'not-alone',
  ],
  [
    'painted over by the shadow of a popover of one pixel',
    () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'inset:0 auto auto 0;margin:0;border:0;padding:0;width:1px;height:1px;box-shadow:0 0 0 9999px #fff';
      document.body.append(cover);
      cover.showPopover();
    },
    'not-alone',
  ],
  [
    'painted over by what is generated inside a popover of no size',
    () => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.style.cssText = 'border:0;padding:0;width:0;height:0;overflow:visible';
      const style = document.createElement('style');
      style.textContent =
        '#cover::before { content: ""; position: fixed; inset: 0; background: #fff; pointer-events: none }';
      document.body.append(style, cover);
      cover.showPopover();
    },
    'not-alone',
  ],
  [
    'painted over by a popover in a shadow tree',
    () => {
      const holder = document.createElement('div');
      document.body.append(holder);
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'width:100vw;height:100vh;background:#fff;pointer-events:none';
      holder.attachShadow({ mode: 'open' }).append(cover);
      cover.showPopover();
    },
    'not-alone',
  ],
  [
    'painted over in each frame by a popover that goes up anew',
    () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'width:100vw;height:100vh;background:#fff;pointer-events:none';
      document.body.append(cover);
      requestAnimationFrame(function next() {
        if (cover.matches(':popover-open')) cover.hidePopover();
        cover.showPopover();
        requestAnimationFrame(next);
      });
    },
    'not-alone',
  ],
  [
    'taken out of the top layer, and painted over',
    () => {
      (document.getElementById('bantor') as HTMLElement).hidePopover();
      document.head.append(
        Object.assign(document.createElement('style'), {
          textContent: '#bantor { display: block !important }',
        }),
      );
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;background:#fff;pointer-events:none';
      document.body.append(cover);
    },
    'not-alone',
  ],
  [
    'made to let the pointer through',
    () =>
      document.head.append(
        Object.assign(document.createElement('style'), {
          textContent: '#bantor{pointer-events:none!important}',
        }),
      ),
    undefined,
  ],
  [
    'moved in the document',
    () => {
      const host = document.getElementById('bantor') as HTMLElement;
      document.forms[0]?.append(host);
      host.showPopover();
    },
    'host-moved',
  ],
  ['restyled', () => document.getElementById('bantor')?.setAttribute('class', 'lure'), 'host-restyled'],
  [
    'moved under the pointer at the last moment',
    () => {
      document.head.append(
        Object.assign(document.createElement('style'), {
          textContent: '#bantor{margin-left:-30px!important}',
        }),
      );
    },
    'too-soon',
  ],
  [
    'a popover over it',
    () => {
      const popover = Object.assign(document.createElement('div'), {
        popover: 'manual',
        style: 'position:fixed;inset:auto;left:0;top:100px;margin:0;width:60px;height:90px',
        textContent: 'Win!',
      });
      document.body.append(popover);
      popover.showPopover();
    },
    'covered',
  ],
  [
    'a dialog over it',
    () => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.showModal();
    },
    undefined,
  ],
];

/** What no pointer comes through to, or needs none: the button has the focus, and the user presses Enter for something else. */
export const UNDER_KEYS: [name: string, attack: () => unknown, expected: string][] = [
  [
    'the frozen picture of a view transition',
    () => {
      const style = document.createElement('style');
      style.textContent =
        '::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 60s }';
      document.head.append(style);
      return document.startViewTransition().ready;
    },
    'covered',
  ],
  [
    'a popover',
    () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'width:100vw;height:100vh;background:#fff';
      document.body.append(cover);
      cover.showPopover();
    },
    'covered',
  ],
  ['a page made transparent', () => document.body.style.setProperty('opacity', '0'), 'see-through'],
];
