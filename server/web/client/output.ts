const mostLines = 3000;
/** So near the end the output follows what is added. */
const nearEnd = 60;

/** The output: a log that follows its end unless its reader has scrolled back. */
export class Output {
  readonly #log: HTMLElement;
  readonly #more: HTMLElement;
  #links: readonly HTMLElement[] = [];
  #follows = true;
  #top = 0;

  /** `more` leads back to the end. */
  constructor(log: HTMLElement, more: HTMLElement) {
    this.#log = log;
    this.#more = more;
    more.onclick = () => this.toEnd();
    log.onscroll = () => this.#scrolled();
  }

  /** The output has got more or less room. */
  resized(): void {
    if (this.#follows) this.toEnd();
  }

  /** Adds paragraphs that belong together. */
  add(kind: string, paragraphs: readonly HTMLElement[]): void {
    const block = this.#log.ownerDocument.createElement('div');
    block.className = kind;
    block.append(...paragraphs);
    this.#log.append(block);
    while (this.#log.childElementCount > mostLines) this.#log.firstElementChild?.remove();
    this.#reachable(block);
    if (this.#follows) this.toEnd();
    else this.#more.hidden = false;
  }

  toEnd(): void {
    this.#log.scrollTop = this.#log.scrollHeight;
    this.#more.hidden = true;
    this.#follows = true;
  }

  /** Scrolls by pages; negative is back. */
  page(pages: number): void {
    this.#log.scrollTop += pages * this.#log.clientHeight * 0.9;
  }

  /** Only the newest links are stations of the Tab key; the older ones can still be clicked. */
  #reachable(block: HTMLElement): void {
    const links = [...block.querySelectorAll('button')];
    if (links.length === 0) return;
    for (const link of this.#links) link.tabIndex = -1;
    this.#links = links;
  }

  /** Only who scrolls back wants to stay there; less room for the output is no wish. */
  #scrolled(): void {
    const { scrollTop } = this.#log;
    if (this.#isAtEnd()) {
      this.#follows = true;
      this.#more.hidden = true;
    } else if (scrollTop < this.#top) this.#follows = false;
    this.#top = scrollTop;
  }

  #isAtEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#log;
    return scrollHeight - scrollTop - clientHeight < nearEnd;
  }
}
