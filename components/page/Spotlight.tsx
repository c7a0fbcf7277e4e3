import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Box } from '@/lib/portal/highlight/box';
import { follow } from '@/lib/portal/highlight/follow';
import { placeBubble } from '@/lib/portal/highlight/place';

interface SpotlightProps {
  /** The page's control that is pointed at. */
  target: Element;
  /** Our own host, which hit tests look through. */
  host: Element;
  /** Called when the control left the page. */
  onLost(): void;
  /** What the bubble says; `away` when the control can't be seen now. */
  children(away: boolean): ComponentChildren;
}

/** How far the outline stands off the control. */
const OFF = 8;
/** How far the arrow reaches out of the bubble at most. */
const ARROW = 16;

function drawRing(ring: HTMLElement, box: Box | undefined): void {
  ring.style.visibility = box ? 'visible' : 'hidden';
  if (!box) return;
  ring.style.transform = `translate(${box.x - OFF}px, ${box.y - OFF}px)`;
  ring.style.width = `${box.width + 2 * OFF}px`;
  ring.style.height = `${box.height + 2 * OFF}px`;
}

function placeAt(bubble: HTMLElement, box: Box | undefined): void {
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
  const size = { width: bubble.offsetWidth, height: bubble.offsetHeight };
  const { x, y, side, arrow } = placeBubble(box, size, view, rtl);
  // Too much for a low window is scrolled; only then, for it cuts the arrow off.
  bubble.style.overflow = bubble.scrollHeight > bubble.clientHeight + ARROW ? 'auto' : '';
  bubble.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  bubble.dataset.side = side;
  // The arrow sits on the edge that faces the control: the physical one.
  bubble.dataset.edge =
    side === 'below' ? 'top' : side === 'above' ? 'bottom' : box && x < box.x ? 'right' : 'left';
  bubble.style.setProperty('--arrow', `${arrow}px`);
}

/**
 * The outline round a control and the bubble beside it. Both are moved by hand, outside rendering: they follow the control frame by
 * frame, and nothing of the page is ever moved for them.
 */
export function Spotlight({ target, host, onLost, children }: SpotlightProps) {
  const ring = useRef<HTMLDivElement>(null);
  const bubble = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  const lost = useRef(onLost);
  lost.current = onLost;

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let box: Box | undefined;
    const draw = () => {
      if (ring.current) drawRing(ring.current, box);
      if (bubble.current) placeAt(bubble.current, box);
    };
    follow(
      target,
      host,
      (sight) => {
        box = sight.where === 'here' && !sight.covered ? sight.box : undefined;
        setAway(!box);
        draw();
        if (sight.where === 'gone') lost.current();
      },
      signal,
    );
    const sizes = new ResizeObserver(draw);
    if (bubble.current) sizes.observe(bubble.current);
    addEventListener('resize', draw, { signal });
    signal.addEventListener('abort', () => sizes.disconnect());
    return () => stop.abort();
  }, [target, host]);

  return (
    <>
      <div class="ring" ref={ring} aria-hidden="true" />
      <div class="bubble" ref={bubble} data-side="docked">
        {children(away)}
      </div>
    </>
  );
}
