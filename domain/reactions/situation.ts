import type { Subject } from './subject.ts';

/** What somebody who reacts knows of what has happened. Whoever and whatever there is not is a subject that does not exist. */
export interface Situation {
  readonly event: Happening;
  readonly me: Subject;
  readonly actor: Subject;
  readonly target: Subject;
  readonly item: Subject;
  readonly room: Subject;
  /** The hour of the game's day. */
  readonly hour: bigint;
  readonly night: boolean;
}

/** What has happened: its name, and the words that went with it. */
export class Happening {
  readonly name: string;
  readonly words: string;
  readonly #plain: string;

  constructor(name: string, words: string) {
    this.name = name;
    this.words = words;
    this.#plain = plain(words);
  }

  /** Whether a word, or several one after the other, is among the words; case and signs do not count. */
  said(phrase: string): boolean {
    return this.#plain.includes(plain(phrase));
  }
}

/** The words alone, in lower case, a blank before and behind each. */
function plain(words: string): string {
  return ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()} `;
}
