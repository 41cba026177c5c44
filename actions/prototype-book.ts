import type { Prototype } from '../domain/prototype.ts';

/** All prototypes, as they were read last. What was made of them before does not change with them. */
export class PrototypeBook {
  #byName: ReadonlyMap<string, Prototype> = new Map();

  get all(): readonly Prototype[] {
    return [...this.#byName.values()];
  }

  named(name: string): Prototype | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /** What was read before is forgotten. */
  replace(prototypes: readonly Prototype[]): void {
    this.#byName = new Map(prototypes.map(it => [it.name, it]));
  }
}
