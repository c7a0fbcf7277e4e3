/** A popover over everything that lets the pointer through. Runs in the page, so it stands by itself. */
export const coverLettingThrough = () => {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'width:100vw;height:100vh;background:#fff;pointer-events:none';
  document.body.append(cover);
  cover.showPopover();
};

/** What a page may do while the user's pointer is over the helper's button, and whether the user then presses: none gets the number. */
export const ATTACKS: [name: string, attack: () => unknown, pressed?: boolean][] = [
  [
    'the host made transparent',
    () => document.querySelector('bantor-helper')?.setAttribute('style', 'opacity: 0 !important'),
  ],
  [
    'the whole page made transparent',
    () => document.documentElement.style.setProperty('opacity', '0.01', 'important'),
  ],
  [
    'the host moved into a box of the page',
    () => {
      const box = document.createElement('div');
      box.style.cssText = 'position:fixed;inset:0;transform:scale(1.2)';
      document.body.append(box);
      box.append(document.querySelector('bantor-helper') as Element);
    },
  ],
  [
    'the host taken out of the top layer',
    () => (document.querySelector('bantor-helper') as HTMLElement).removeAttribute('popover'),
  ],
  [
    'a modal dialog over it',
    () => {
      const cover = document.createElement('dialog');
      cover.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none';
      document.body.append(cover);
      cover.showModal();
    },
  ],
  ['a popover over it that lets the pointer through', coverLettingThrough],
  [
    'such a popover in a closed shadow tree, going up anew in each frame, unheard',
    () => {
      for (const type of ['beforetoggle', 'toggle'])
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      const holder = document.createElement('div');
      document.body.append(holder);
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'width:100vw;height:100vh;background:#fff;pointer-events:none';
      holder.attachShadow({ mode: 'closed' }).append(cover);
      requestAnimationFrame(function next() {
        if (cover.matches(':popover-open')) cover.hidePopover();
        cover.showPopover();
        requestAnimationFrame(next);
      });
    },
  ],
  [
    'a frame of another origin over it that lets the pointer through',
    () => {
      const frame = document.createElement('iframe');
      frame.src = 'data:text/html,<body style="background:white">Win!';
      frame.popover = 'manual';
      frame.style.cssText = 'width:100vw;height:100vh;pointer-events:none';
      document.body.append(frame);
      frame.showPopover();
    },
  ],
  [
    'the host hidden, and the page painted over where it was',
    () => {
      (document.querySelector('bantor-helper') as HTMLElement).hidePopover();
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;background:#fff;pointer-events:none;z-index:2147483647';
      document.documentElement.append(cover);
    },
  ],
  [
    'the host taken out for a while and put back',
    async () => {
      const host = document.querySelector('bantor-helper') as HTMLElement;
      host.remove();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      document.documentElement.append(host);
      host.showPopover();
    },
  ],
  ['the page scaled to a speck', () => document.documentElement.style.setProperty('zoom', '0.1')],
  [
    'the picture of a view transition over it',
    () => {
      const style = document.createElement('style');
      style.textContent = `::view-transition { pointer-events: none }
        ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 60s }`;
      document.head.append(style);
      return document.startViewTransition().ready.then(() => undefined);
    },
  ],
  [
    'the focus taken as the pointer goes down',
    () => {
      const page = Object.assign(window, { unheard: true });
      addEventListener(
        'pointerdown',
        () => {
          page.unheard = false;
          const cover = document.createElement('dialog');
          document.body.append(cover);
          cover.showModal();
          document.querySelector<HTMLInputElement>('[name=phone]')?.focus();
        },
        true,
      );
    },
  ],
  [
    'clicks made by the page',
    () => {
      const host = document.querySelector('bantor-helper') as HTMLElement;
      host.click();
      for (let x = innerWidth - 340; x < innerWidth; x += 10)
        for (let y = innerHeight - 400; y < innerHeight; y += 10)
          document
            .elementFromPoint(x, y)
            ?.dispatchEvent(
              new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }),
            );
    },
    false,
  ],
];
