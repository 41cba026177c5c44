const mostLines = 300;

/** The panel of what was said: the same lines as in the output, kept together. */
export class Chat {
  readonly #place: HTMLElement;
  #isEmpty = true;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  add(paragraphs: readonly HTMLElement[]): void {
    if (this.#isEmpty) this.#place.replaceChildren();
    this.#isEmpty = false;
    this.#place.append(...paragraphs);
    while (this.#place.childElementCount > mostLines) this.#place.firstElementChild?.remove();
    this.#place.scrollTop = this.#place.scrollHeight;
  }
}
