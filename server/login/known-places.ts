/** How many pairs of a name and an address are remembered; the oldest is forgotten for a new one. */
const mostRemembered = 20_000;

/** From where each name has come in with its password lately. */
export class KnownPlaces {
  readonly #places = new Set<string>();

  /** The right password of a name was given at an address. */
  remember(name: string, address: string): void {
    const place = placeOf(name, address);
    // Put in anew, so that the oldest stands first.
    this.#places.delete(place);
    this.#places.add(place);
    if (this.#places.size > mostRemembered) this.#forgetOldest();
  }

  knows(name: string, address: string): boolean {
    return this.#places.has(placeOf(name, address));
  }

  #forgetOldest(): void {
    for (const place of this.#places) {
      this.#places.delete(place);
      return;
    }
  }
}

function placeOf(name: string, address: string): string {
  return `${name.toLowerCase()} ${address}`;
}
