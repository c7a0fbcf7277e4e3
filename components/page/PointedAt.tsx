import { useEffect, useRef } from 'preact/hooks';
import { follow } from '@/lib/portal/highlight/follow';
import { drawRing } from './ring';

/** How far the outline stands off the control. */
const OFF = 8;

/** The outline alone, round a control that the user is to press himself; it goes where the control goes. */
export function PointedAt({ target, host }: { target: Element; host: Element }) {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    follow(
      target,
      host,
      (sight) => {
        if (ring.current)
          drawRing(ring.current, sight.where === 'here' && !sight.covered ? sight.box : undefined, OFF);
      },
      stop.signal,
    );
    return () => stop.abort();
  }, [target, host]);
  return <div class="ring" ref={ring} aria-hidden="true" />;
}
