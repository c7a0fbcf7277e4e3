import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { t } from '@/components/i18n';
import { page } from '@/lib/i18n/messages/page';
import type { Box } from '@/lib/portal/highlight/box';
import { follow } from '@/lib/portal/highlight/follow';
import type { Session } from '@/lib/portal/session';
import { candidateAt, candidates } from '@/lib/portal/session/pointing';
import { drawRing } from './ring';

/** How far the outline stands off what is pointed at. */
const OFF = 4;

/**
 * "Let me point at it": a pane over the page takes the pointer and the keys, so that pointing at a control never presses it.
 * Arrow keys walk the page's controls, Enter takes the one outlined, Escape gives up.
 */
export function Picker({ session, host }: { session: Session; host: Element }) {
  const [chosen, setChosen] = useState<Element>();
  const pane = useRef<HTMLDivElement>(null);
  // With its first frame: a key pressed as soon as it is seen must not reach the page.
  useLayoutEffect(() => pane.current?.focus({ preventScroll: true }), []);

  const ring = useRef<HTMLDivElement>(null);
  // Followed as it is scrolled to, on a page that scrolls smoothly or under a wheel.
  useEffect(() => {
    const stop = new AbortController();
    const draw = (box?: Box) => ring.current && drawRing(ring.current, box, OFF);
    draw();
    if (chosen)
      follow(chosen, host, (sight) => draw(sight.where === 'here' ? sight.box : undefined), stop.signal);
    return () => stop.abort();
  }, [chosen, host]);

  const walk = (by: 1 | -1) => {
    const all = candidates(document, host);
    const at = chosen ? all.indexOf(chosen) : -1;
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
    next?.scrollIntoView({ block: 'nearest' });
    setChosen(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowRight') walk(1);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') walk(-1);
    else if (event.key === 'Enter' && event.target === pane.current && chosen) session.pointedAt(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div
      class="picker"
      ref={pane}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the pane takes the keys while the user points.
      tabIndex={0}
      aria-label={`${t(page.pickTitle)}. ${t(page.pickHint)}`}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => setChosen(candidateAt(document, event.clientX, event.clientY, host))}
      onClick={(event) => {
        const hit = candidateAt(document, event.clientX, event.clientY, host);
        if (hit && event.target === pane.current) session.pointedAt(hit);
      }}
    >
      <div class="ring" ref={ring} aria-hidden="true" />
      <div class="bubble docked" data-side="docked">
        <div class="head">
          <h2>{t(page.pickTitle)}</h2>
        </div>
        <p class="muted">{t(page.pickHint)}</p>
        <div class="actions">
          <Button onClick={() => session.show('none')}>{t(page.close)}</Button>
        </div>
      </div>
    </div>
  );
}
