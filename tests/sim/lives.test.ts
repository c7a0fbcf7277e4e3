import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from './bundle.mjs';
import type { live as liveType } from './life';

const LIVES = 2000;
/** Each test short enough for a slow machine. */
const PART = 100;

/** Bundled, as `npm run sim` runs it: several times as fast as modules that are transformed for tests. */
let live: typeof liveType;
let dir: string;
const zone = process.env.TZ;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bantor-lives-'));
  await bundle(join(dir, 'life.mjs'));
  ({ live } = await import(/* @vite-ignore */ pathToFileURL(join(dir, 'life.mjs')).href));
});

afterAll(async () => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  await rm(dir, { recursive: true });
});

describe(`the reminders keep their promise in ${LIVES} lives`, () => {
  it.each(Array.from({ length: LIVES / PART }, (_, i) => 1 + i * PART))('from seed %i on', async (from) => {
    for (let seed = from; seed < from + PART; seed++)
      expect(await live(seed), `replay: npm run sim -- --seed ${seed} --verbose`).toBeUndefined();
  });
});
