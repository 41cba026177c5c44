import type { ObjectStore } from '../object-store.ts';

/** An object store as it is handed out by the one who opened it. */
export interface PrimaryStore extends ObjectStore {
  /** True when opening made the store. */
  readonly isNew: boolean;
  /** True when there is no object in the store. */
  isEmpty(): Promise<boolean>;
}
