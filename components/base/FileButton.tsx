import { useRef } from 'preact/hooks';
import { Button } from './Button';

interface Props {
  /** What the button says. */
  label: string;
  /** As of the `accept` attribute of a file input. */
  accept: string;
  onFile: (file: File) => void;
}

/** A button that asks for one file by the platform's own dialog. */
export function FileButton({ label, accept, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => picker.current?.click()}>{label}</Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(e) => {
          const file = e.currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again.
          e.currentTarget.value = '';
        }}
      />
    </>
  );
}
