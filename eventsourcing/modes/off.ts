import type { Emission } from '../emission.ts';
import { journalKeys } from '../journal-keys.ts';
import type { Primary } from '../primary.ts';
import type { ModeOfKeeping } from './mode.ts';

/** No ledger: what is kept is kept in the primary alone. */
export class Off implements ModeOfKeeping {
  readonly #primary: Primary;
  readonly halted = false;
  readonly waiting = 0;
  #hasMark: boolean;

  constructor(primary: Primary, { hasMark }: { readonly hasMark: boolean }) {
    this.#primary = primary;
    this.#hasMark = hasMark;
  }

  async emit({ id, objects }: Emission): Promise<void> {
    // From the first batch on that no ledger sees, its history has a hole; the missing mark says so.
    await this.#primary.commit(
      this.#hasMark ? { id, objects, journal: new Map([[journalKeys.mark, null]]) } : { id, objects },
    );
    this.#hasMark = false;
  }

  async stop(): Promise<void> {}

  resume(): void {}
}
