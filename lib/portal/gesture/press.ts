import { originalOf } from './relay';

/**
 * Notes when presses on a button of ours begin, until `signal` aborts, and gives for an event that may end one (`click`) the
 * time at which it began, on `performance.now()`'s clock. What ends without having begun here, as assistive technology
 * presses, began with itself.
 */
export function watchPress(button: HTMLElement, signal: AbortSignal): (event: Event) => number {
  let down: number | undefined;
  const note = (heard: Event) => {
    const event = originalOf(heard);
    // A key that is held down repeats itself: only its first is the user's.
    if (event.isTrusted && !(event as KeyboardEvent).repeat) down = event.timeStamp;
  };
  button.addEventListener('pointerdown', note, { capture: true, signal });
  button.addEventListener('keydown', note, { capture: true, signal });
  return (event) => {
    const began = Math.min(down ?? event.timeStamp, event.timeStamp);
    if (event.type === 'click') down = undefined;
    return began;
  };
}
