import type { Stores } from '../../../server/main/primary.ts';
import { openMemoryAccounts } from '../../../storage/accounts/memory.ts';
import { openMemoryBans } from '../../../storage/bans/memory.ts';
import { openMemory } from '../../../storage/primary/memory.ts';
import type { PrimaryStore } from '../../../storage/primary/primary-store.ts';
import { openMemoryTexts } from '../../../storage/texts/memory.ts';

/** Stores in memory that outlive the servers that use them, and of which there can be a copy from one moment to the next. */
export class LastingStores implements Stores {
  readonly objects: PrimaryStore;
  readonly accounts: Stores['accounts'];
  readonly bans = openMemoryBans();
  readonly texts: Stores['texts'];
  readonly #blobs = new Map();
  readonly #notes = new Map();

  constructor(accounts: Stores['accounts'] = openMemoryAccounts(), texts = openMemoryTexts()) {
    this.accounts = accounts;
    this.texts = texts;
    this.objects = openMemory();
    const { commit, restore } = this.objects;
    this.objects.commit = batch => {
      this.#take(batch.objects, batch.journal);
      return commit.call(this.objects, batch);
    };
    this.objects.restore = (blobs, notes) => {
      this.#take(blobs, notes);
      return restore.call(this.objects, blobs, notes);
    };
    this.objects.close = async () => {};
    this.accounts.close = async () => {};
    this.bans.close = async () => {};
    this.texts.close = async () => {};
  }

  /** What a server finds that begins when the one before it is cut off now. */
  copy(): LastingStores {
    const copy = new LastingStores(this.accounts, this.texts);
    void copy.objects.restore(this.#blobs, this.#notes);
    return copy;
  }

  #take(
    blobs: ReadonlyMap<string, Uint8Array | null>,
    notes: ReadonlyMap<string, Uint8Array | null> = new Map(),
  ) {
    for (const [goid, bytes] of blobs) this.#blobs.set(goid, bytes);
    for (const [key, bytes] of notes) this.#notes.set(key, bytes);
  }
}
