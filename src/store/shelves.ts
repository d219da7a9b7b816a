/** The two kinds of things kept: scenarios that were saved, and working copies that nobody has saved yet. */
export const shelfNames = ["scenarios", "working"] as const;
export type ShelfName = (typeof shelfNames)[number];

/** One shelf inside a transaction. What is read back is unknown until it has been checked. */
export interface Shelf {
  get(key: string): Promise<unknown>;
  all(): Promise<readonly { readonly key: string; readonly value: unknown }[]>;
  put(value: { readonly id: string; readonly [field: string]: unknown }): Promise<void>;
  remove(key: string): Promise<void>;
}

/**
 * A place that keeps things. `transact` runs `work` on one shelf, all or nothing, alone on that shelf; `work` must
 * await nothing but the shelf, and may be run a second time if the connection breaks. Rejects with a StoreError.
 */
export interface Shelves {
  readonly persistent: boolean;
  /** Why nothing will outlive the page, in a sentence to show; absent when `persistent`. */
  readonly reason?: string;
  transact<T>(name: ShelfName, work: (shelf: Shelf) => Promise<T>): Promise<T>;
  close(): void;
}
