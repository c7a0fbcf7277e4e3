import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Box } from '@/lib/portal/highlight/box';
import { follow, type Sight, sightOf } from '@/lib/portal/highlight/follow';
import { placeBubble } from '@/lib/portal/highlight/place';
import type { Match } from '@/lib/portal/session/types';
import { drawRing } from './ring';

/** Whether the control can be seen now, and why not. */
export type Seen = 'here' | 'covered' | 'away' | 'shut';

const seenAs = (sight: Sight): Seen => {
  if (sight.where === 'here') return sight.covered ? 'covered' : 'here';
  return sight.where === 'shut' ? 'shut' : 'away';
};

interface SpotlightProps {
  /** The page's control that is pointed at; a new object after each look at the page. */
  match: Match;
  /** Our own host, which hit tests look through. */
  host: Element;
  /** Called when the control left the page. */
  onLost(): void;
  /** What the bubble says. */
  children(seen: Seen): ComponentChildren;
}

/** How far the outline stands off the control. */
const OFF = 8;
/** How far the arrow reaches out of the bubble at most. */
const ARROW = 16;

/** All of the bubble, whatever is cut off of it now. */
const heightOf = (bubble: HTMLElement): number =>
  bubble.style.maxHeight
    ? bubble.offsetHeight - bubble.clientHeight + bubble.scrollHeight
    : bubble.offsetHeight;

function placeAt(bubble: HTMLElement, box: Box | undefined, host: Element, isRtl: boolean): void {
  // The host fills the window, whatever the page has done to its own elements; scroll bars are not part of it.
  const { width, height } = host.getBoundingClientRect();
  const size = { width: bubble.offsetWidth, height: heightOf(bubble) };
  const { x, y, side, arrow, most } = placeBubble(box, size, { width, height }, isRtl);
  bubble.style.maxHeight = most === undefined ? '' : `${most}px`;
  // Too much for a low window is scrolled; only then, for it cuts the arrow off.
  bubble.style.overflow = bubble.scrollHeight > bubble.clientHeight + ARROW ? 'auto' : '';
  bubble.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  bubble.dataset.side = side;
  // The arrow sits on the edge that faces the control: the physical one.
  bubble.dataset.edge =
    side === 'below' ? 'top' : side === 'above' ? 'bottom' : box && x < box.x ? 'right' : 'left';
  bubble.style.setProperty('--arrow', `${arrow}px`);
}

/** The pill makes way for a control in its corner, by going to the other one: by a transform, as all that is moved here. */
function placePill(pill: HTMLElement, box: Box | undefined, host: Element): void {
  const aside = Number.parseFloat(pill.style.translate) || 0;
  const { left, top, bottom, width } = pill.getBoundingClientRect();
  const home = left - aside;
  const margin = host.getBoundingClientRect().width - home - width;
  const isInWay =
    box !== undefined &&
    box.x + box.width + OFF > home &&
    box.x - OFF > margin + width &&
    box.y + box.height + OFF > top &&
    box.y - OFF < bottom;
  pill.style.translate = isInWay ? `${margin - home}px` : '';
}

/**
 * The outline round a control and the bubble beside it. Both are moved by hand, outside rendering: they follow the control frame by
 * frame, and nothing of the page is ever moved for them.
 */
export function Spotlight({ match, host, onLost, children }: SpotlightProps) {
  const ring = useRef<HTMLDivElement>(null);
  const bubble = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(() => seenAs(sightOf(match.element, host)));
  const lost = useRef(onLost);
  lost.current = onLost;

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const isRtl = getComputedStyle(match.element).direction === 'rtl';
    const tree = ring.current?.getRootNode() as ShadowRoot | undefined;
    const pill = tree?.querySelector<HTMLElement>('.pill');
    let box: Box | undefined;
    const draw = () => {
      if (ring.current) drawRing(ring.current, box, OFF);
      if (bubble.current) placeAt(bubble.current, box, host, isRtl);
      if (pill) placePill(pill, box, host);
    };
    follow(
      match.element,
      host,
      (sight) => {
        box = sight.where === 'here' && !sight.covered ? sight.box : undefined;
        setSeen(seenAs(sight));
        draw();
        if (sight.where === 'gone') lost.current();
      },
      signal,
    );
    const sizes = new ResizeObserver(draw);
    if (bubble.current) sizes.observe(bubble.current);
    addEventListener('resize', draw, { signal });
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      if (pill) placePill(pill, undefined, host);
    });
    return () => stop.abort();
  }, [match, host]);

  return (
    <>
      <div class="ring" ref={ring} aria-hidden="true" />
      <div class="bubble" ref={bubble} data-side="docked">
        {children(seen)}
      </div>
    </>
  );
}
