import { qrPicture } from '@/lib/share/qr';

/** A QR code on white whatever the theme: readers want dark on light. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { size, path } = qrPicture(text);
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
