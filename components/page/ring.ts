import type { Box } from '@/lib/portal/highlight/box';

/** Puts an outline round a box, `off` px away from it; hides it where there is none. Outside rendering: it may move with each frame. */
export function drawRing(ring: HTMLElement, box: Box | undefined, off: number): void {
  ring.style.visibility = box ? 'visible' : 'hidden';
  if (!box) return;
  ring.style.transform = `translate(${box.x - off}px, ${box.y - off}px)`;
  ring.style.width = `${box.width + 2 * off}px`;
  ring.style.height = `${box.height + 2 * off}px`;
}
