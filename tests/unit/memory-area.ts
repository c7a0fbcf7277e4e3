import type { StorageArea } from '@/lib/storage/area';

/** `storage.local` in memory, values copied on the way in and out as the browser does; `failNextSet` refuses one write. */
export class MemoryArea implements StorageArea {
  items: Record<string, unknown>;
  failNextSet: Error | undefined;
  sets = 0;

  constructor(items: Record<string, unknown> = {}) {
    this.items = structuredClone(items);
  }

  async get(keys: null | string | string[]) {
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    return structuredClone(
      Object.fromEntries(wanted.filter((k) => k in this.items).map((k) => [k, this.items[k]])),
    );
  }

  async set(items: Record<string, unknown>) {
    const failure = this.failNextSet;
    this.failNextSet = undefined;
    if (failure) throw failure;
    this.sets++;
    // As in Chrome, values cross as JSON: `undefined` fields are gone when read back.
    Object.assign(this.items, JSON.parse(JSON.stringify(items)));
  }

  async remove(keys: string | string[]) {
    for (const key of [keys].flat()) delete this.items[key];
  }
}
