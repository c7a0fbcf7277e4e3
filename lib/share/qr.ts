import { encode } from 'uqr';

/** Modules of white that a reader needs around the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

export interface QrPicture {
  /** Modules along an edge, quiet zone included: the `viewBox` is `0 0 size size`. */
  size: number;
  /** `d` of an SVG path that fills the dark modules, one run of a row at a time. */
  path: string;
  /** Rows of dark modules, for other pictures than SVG. */
  rows: readonly (readonly boolean[])[];
}

/** A QR code at error level M. Throws when the text is too long for one (over 2,331 bytes). */
export function qrPicture(text: string): QrPicture {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const runs: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      runs.push(`M${from} ${y}h${x - from + 1}v1H${from}z`);
    }
  });
  return { size, path: runs.join(''), rows: data };
}
