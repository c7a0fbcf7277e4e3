import { h, type VNode } from 'preact';

type Shape = [tag: string, attributes: Record<string, string>];

const parsed = new Map<string, Shape[]>();

/** The shapes of an SVG text. Read once, as XML into nodes of our own: no markup is ever inserted as text. */
function shapesOf(svg: string): Shape[] {
  let shapes = parsed.get(svg);
  if (!shapes) {
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    shapes = Array.from(
      root.children,
      (child): Shape => [
        child.tagName,
        Object.fromEntries(Array.from(child.attributes, (a) => [a.name, a.value])),
      ],
    );
    parsed.set(svg, shapes);
  }
  return shapes;
}

interface IconProps {
  /** One of `icons.ts`. */
  svg: string;
  /** Edge length in px. */
  size?: number;
  /** What the icon says where no text beside it says it; without it, the icon is decoration. */
  label?: string;
}

/** A line icon in the colour of the text around it. */
export function Icon({ svg, size = 18, label }: IconProps): VNode {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by `label`, else hidden from assistive technology.
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}
    >
      {shapesOf(svg).map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
