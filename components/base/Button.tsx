import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './Icon';

export interface ButtonProps {
  /** `primary` at most once in a view; `quiet` has no outline; `danger` takes something away. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: string;
  /** As wide as its container. */
  wide?: boolean;
  type?: 'button' | 'submit';
  disabled?: boolean;
  onClick?: (event: MouseEvent) => void;
  children: ComponentChildren;
  buttonRef?: Ref<HTMLButtonElement>;
  class?: string;
  'aria-expanded'?: boolean;
  'aria-controls'?: string;
  'aria-describedby'?: string;
}

/** A button with words. */
export function Button({
  kind = 'secondary',
  icon,
  wide,
  type = 'button',
  children,
  buttonRef,
  class: more = '',
  ...rest
}: ButtonProps) {
  return (
    <button ref={buttonRef} type={type} class={`button ${kind} ${wide ? 'wide' : ''} ${more}`} {...rest}>
      {icon && <Icon svg={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: for what opens a page or starts a call. */
export function ButtonLink(props: {
  href: string;
  kind?: ButtonProps['kind'];
  icon?: string;
  wide?: boolean;
  /** Opens in a new tab, without handing it this window. */
  newTab?: boolean;
  children: ComponentChildren;
}) {
  const { href, kind = 'secondary', icon, wide, newTab, children } = props;
  return (
    <a
      href={href}
      class={`button ${kind} ${wide ? 'wide' : ''}`}
      {...(newTab && { target: '_blank', rel: 'noreferrer' })}
    >
      {icon && <Icon svg={icon} />}
      {children}
    </a>
  );
}

/** A button that is only an icon; `label` is its name for everyone who can't see it, and its tooltip. */
export function IconButton(props: {
  svg: string;
  label: string;
  onClick: (event: MouseEvent) => void;
  disabled?: boolean;
}) {
  return (
    <button
      type="button"
      class="button icon-only"
      aria-label={props.label}
      title={props.label}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon svg={props.svg} size={20} />
    </button>
  );
}
