import type { Choose } from './seeded.ts';

/** What happens to names in one go: each gets a file, or `null`: none. */
export type NameChange = ReadonlyMap<string, number | null>;

/** Which names stand for which files: as everybody sees it, as it lies on the disk for certain, and the changes in between. */
export interface Names {
  readonly seen: ReadonlyMap<string, number>;
  readonly durable: ReadonlyMap<string, number>;
  readonly pending: readonly NameChange[];
}

/** No names. */
export const emptyNames: Names = { seen: new Map(), durable: new Map(), pending: [] };

/** The names after one more change. */
export function renamed({ seen, durable, pending }: Names, change: NameChange): Names {
  return { seen: applied(seen, change), durable, pending: [...pending, change] };
}

/** The names after their folder was synced. */
export function syncedNames({ seen }: Names): Names {
  return { seen, durable: seen, pending: [] };
}

/** The names after the power failed: each pending change is there or not, whatever came before or after it. */
export function namesAfterPowerLoss({ durable, pending }: Names, choose: Choose): Names {
  const left = pending.filter(() => choose(2) === 1).reduce(applied, durable);
  return { seen: left, durable: left, pending: [] };
}

function applied(names: ReadonlyMap<string, number>, change: NameChange): ReadonlyMap<string, number> {
  const result = new Map(names);
  for (const [name, file] of change) {
    if (file === null) result.delete(name);
    else result.set(name, file);
  }
  return result;
}
