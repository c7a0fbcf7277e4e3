import { type ComponentType, h, type VNode } from 'preact';
import { useRef } from 'preact/hooks';

const shallow = (a: object, b: object): boolean => {
  const keys = Object.keys(a) as (keyof typeof a)[];
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
};

/**
 * A component that is drawn again only when its props differ by `same`; signals that it reads still reach it. Of our own, since
 * `preact/compat` would change what `onChange` means on every field of the page.
 */
export function memo<P extends object>(Inner: ComponentType<P>, same: (a: P, b: P) => boolean = shallow) {
  return function Memo(props: P): VNode<P> {
    const drawn = useRef<{ props: P; node: VNode<P> }>(null);
    if (!drawn.current || !same(drawn.current.props, props))
      drawn.current = { props, node: h(Inner, props) as VNode<P> };
    // The very same node is not compared again.
    return drawn.current.node;
  };
}
