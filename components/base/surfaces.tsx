import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import { alertIcon, fineIcon, helpIcon, lapsedIcon, soonIcon, todayIcon } from './icons';

/** How urgent something is. Each tone has a colour, an icon of its own and, beside it, always a word. */
export type Tone = 'fine' | 'soon' | 'today' | 'lapsed' | 'unknown';

const TONE_ICON: Record<Tone, string> = {
  fine: fineIcon,
  soon: soonIcon,
  today: todayIcon,
  lapsed: lapsedIcon,
  unknown: helpIcon,
};

/** A bordered ground that holds what belongs together. */
export function Card(props: { label?: string; class?: string; children: ComponentChildren }) {
  return (
    <section class={`card ${props.class ?? ''}`} aria-label={props.label}>
      {props.children}
    </section>
  );
}

/** A word on a soft ground of its tone's colour. */
export function Badge(props: { tone: Tone; icon?: string; children: ComponentChildren }) {
  return (
    <span class={`badge tone-${props.tone}`}>
      <Icon svg={props.icon ?? TONE_ICON[props.tone]} size={14} />
      <span>{props.children}</span>
    </span>
  );
}

/** A carrier's letters on its colour (`#rrggbb`). Decoration: the carrier's name always stands beside it. */
export function Mark(props: { letters: string; color: string; size?: number }) {
  const size = props.size ?? 28;
  return (
    <span
      class="mark"
      aria-hidden="true"
      style={{
        width: `${size}px`,
        height: `${size}px`,
        fontSize: `${Math.round(size * (props.letters.length > 1 ? 0.36 : 0.46))}px`,
        background: props.color,
      }}
    >
      {props.letters}
    </span>
  );
}

/** Something to know or to do, beside the normal course of things. */
export function Notice(props: {
  tone?: Tone;
  icon?: string;
  children: ComponentChildren;
  /** Buttons below the text. */
  actions?: ComponentChildren;
}) {
  const tone = props.tone ?? 'unknown';
  return (
    <div class={`notice tone-${tone}`}>
      <Icon svg={props.icon ?? (tone === 'unknown' ? alertIcon : TONE_ICON[tone])} />
      <div class="notice-body">
        {props.children}
        {props.actions && <div class="notice-actions">{props.actions}</div>}
      </div>
    </div>
  );
}

/** What stands where there is nothing yet, with the way to change that. */
export function EmptyState(props: {
  icon: string;
  title: string;
  text?: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <Icon svg={props.icon} size={36} />
      <h2>{props.title}</h2>
      {props.text && <p>{props.text}</p>}
      {props.children}
    </div>
  );
}
