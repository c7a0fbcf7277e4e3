import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { watchExposure } from '@/lib/portal/trusted-gesture';

interface FillButtonProps {
  /** How often our host was moved by ourselves: it must be watched anew then. */
  lifted: number;
  onPress(event: Event, button: HTMLElement): void;
  children: ComponentChildren;
}

/** A button whose press may write into the page: watched from the moment it stands, so that a covered one is never obeyed. */
export function FillButton({ lifted, onPress, children }: FillButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `lifted` is what makes it start anew.
  useEffect(() => {
    const stop = new AbortController();
    if (button.current) watchExposure(button.current, stop.signal);
    return () => stop.abort();
  }, [lifted]);
  return (
    <button
      ref={button}
      type="button"
      class="button fill"
      onClick={(event) => onPress(event, event.currentTarget)}
    >
      {children}
    </button>
  );
}
