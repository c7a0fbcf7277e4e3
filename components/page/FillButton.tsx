import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '@/lib/portal/session';

interface FillButtonProps {
  session: Session;
  /** How often our host was moved by ourselves: it must be watched anew then. */
  lifted: number;
  onPress(event: Event, button: HTMLElement): void;
  children: ComponentChildren;
}

/** A button whose press may write into the page: watched from the moment it stands, so that a covered one is never obeyed. */
export function FillButton({ session, lifted, onPress, children }: FillButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `lifted` is what makes it start anew.
  useEffect(() => {
    const stop = new AbortController();
    if (button.current) session.watch(button.current, stop.signal);
    return () => stop.abort();
  }, [session, lifted]);
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
