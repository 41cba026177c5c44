/** The most packages that a client may list, and the longest name of one. */
const mostPackages = 100;
const longestName = 64;

/**
 * Which packages a client takes, as it lists them with `Core.Supports`. A package covers what is under it: `Char` takes
 * `Char.Items` too, unless that was removed by itself. Upper and lower case are all one.
 */
export class Supports {
  readonly #listed = new Map<string, boolean>();

  /** Whether it takes any at all. */
  get any(): boolean {
    return [...this.#listed.values()].includes(true);
  }

  /** Takes these and no others. */
  set(packages: unknown): void {
    this.#listed.clear();
    this.add(packages);
  }

  add(packages: unknown): void {
    for (const name of namesIn(packages)) this.#put(name, true);
  }

  remove(packages: unknown): void {
    for (const name of namesIn(packages)) {
      for (const listed of this.#listed.keys())
        if (listed.startsWith(`${name}.`)) this.#listed.delete(listed);
      this.#put(name, false);
    }
  }

  /** Whether a package or message is to be sent; the longest name that was listed decides. */
  wants(name: string): boolean {
    let under = name.toLowerCase();
    for (;;) {
      const listed = this.#listed.get(under);
      if (listed !== undefined) return listed;
      const dot = under.lastIndexOf('.');
      if (dot === -1) return false;
      under = under.slice(0, dot);
    }
  }

  #put(name: string, wanted: boolean): void {
    if (this.#listed.has(name) || this.#listed.size < mostPackages) this.#listed.set(name, wanted);
  }
}

/** `["Char 1", "Room 1"]` as names; the version, which says nothing, may be missing. */
function namesIn(packages: unknown): string[] {
  if (!Array.isArray(packages)) return [];
  return packages
    .filter(it => typeof it === 'string')
    .map(it => it.trim().split(/\s/)[0]?.toLowerCase() ?? '')
    .filter(name => name !== '' && name.length <= longestName);
}
