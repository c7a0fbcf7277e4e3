import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '@/lib/carriers/guides';
import { regulator } from '@/lib/carriers/regulator';
import { qrText } from '@/lib/share/dial-link';
import { type QrPicture, qrPicture } from '@/lib/share/qr';

/** Dark modules as the SVG path draws them: the runs `M x y h w v1 H x z`, painted again. */
function paint({ size, path }: QrPicture): boolean[][] {
  const rows = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [, x, y, w] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(w));
  }
  return rows;
}

/** A plain PBM (netpbm P1), eight pixels a module, so that no image library stands between us and the reader. */
function pbm(rows: readonly (readonly boolean[])[]): string {
  const scale = 8;
  const lines = rows.flatMap((row) =>
    new Array<string>(scale).fill(row.map((dark) => (dark ? '1' : '0').repeat(scale)).join('')),
  );
  return `P1\n${rows.length * scale} ${rows.length * scale}\n${lines.join('\n')}\n`;
}

/** What zbar, an independent reader (Debian package zbar-tools), makes of these pictures, in order. */
function decode(pictures: QrPicture[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bantor-qr-'));
  try {
    const files = pictures.map((picture, i) => {
      const file = join(folder, `${String(i).padStart(3, '0')}.pbm`);
      writeFileSync(file, pbm(paint(picture)));
      return file;
    });
    return execFileSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', ...files], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trimEnd()
      .split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('QR codes', () => {
  it('keeps four modules of white on every side', () => {
    const { rows, size } = qrPicture('tel:*1201%23');
    const isWhite = (list: readonly (boolean | undefined)[] | undefined) => list?.every((dark) => !dark);
    for (const i of [0, 1, 2, 3, size - 4, size - 3, size - 2, size - 1]) {
      expect(isWhite(rows[i])).toBe(true);
      expect(isWhite(rows.map((row) => row[i]))).toBe(true);
    }
    expect(rows[4]?.[4]).toBe(true);
  });

  it('draws exactly the dark modules', () => {
    const picture = qrPicture('SMSTO:808:ON');
    expect(paint(picture)).toEqual(picture.rows.map((row) => [...row]));
  });

  it('comes back whole from a reader, for every code of every guide', () => {
    const channels = [...Object.values(GUIDES), regulator].flatMap((guide) => guide.channels);
    const texts = [...new Set(channels.flatMap((c) => qrText(c.action) ?? []))];
    expect(texts).toContain('tel:*1201%23');
    expect(texts).toContain('SMSTO:808:ON');
    expect(decode(texts.map(qrPicture))).toEqual(texts);
  });
});
