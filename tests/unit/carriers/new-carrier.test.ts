import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Carrier, CarrierGuide } from '@/lib/carriers/types';
import { faultsOf } from './check-carrier';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bantor-carriers-'));
  cpSync('lib/carriers', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const scaffold = (id: string) => execFileSync('node', ['scripts/new-carrier.mjs', id, folder]);
const load = async (name: string) => import(/* @vite-ignore */ join(folder, name));

async function faults(id: string): Promise<string[]> {
  const file: { carrier: Carrier; guide: CarrierGuide } = await load(`${id}.ts`);
  return faultsOf(id, file.carrier, file.guide);
}

describe('a new carrier', () => {
  it('breaks the conventions while something is still to be written', async () => {
    scaffold('draft');
    const found = await faults('draft');
    expect(found).toContain('carrier.name: km is still to be written');
    expect(found).toContain('guide.channels.0: asOf is no date: TODO');
    expect(found).toContain('guide.channels.0.sources.0: url is still to be written');
  });

  it('keeps to them once it is filled in', async () => {
    scaffold('filled');
    const path = join(folder, 'filled.ts');
    const written = readFileSync(path, 'utf8')
      .replace("'TODO'", "'2026-11-24'")
      .replace('TODO.example', 'carrier.example')
      .replaceAll('TODO ', '');
    writeFileSync(path, written);
    expect(await faults('filled')).toEqual([]);
  });

  it('is registered once, in both lists', async () => {
    scaffold('listed');
    const { CARRIERS } = await load('registry.ts');
    const { GUIDES } = await load('guides.ts');
    expect(CARRIERS.filter((c: Carrier) => c.id === 'listed')).toHaveLength(1);
    expect(Object.keys(GUIDES).filter((id) => id === 'listed')).toHaveLength(1);
  });

  it.each(['', 'Bad', '../x', '1st', 'smart'])('is refused under the id "%s"', (id) => {
    const run = spawnSync('node', ['scripts/new-carrier.mjs', id, folder], { encoding: 'utf8' });
    expect(run.status).toBe(1);
    expect(run.stderr).not.toBe('');
  });
});
