/** The part of `storage.local` that is used; the simulator and the tests hand in their own. */
export interface StorageArea {
  /** `null` reads everything. */
  get(keys: null | string | string[]): Promise<Record<string, unknown>>;
  /** All keys or none. Rejects when the store is full or broken. */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}
