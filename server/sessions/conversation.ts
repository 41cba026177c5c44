import type { Wire } from '../wire.ts';
import { Dialogue, HungUpError } from './dialogue.ts';

/** A talk with a player; gives what is to be done when it is over. */
export type Talk = (dialogue: Dialogue) => Promise<(() => void) | undefined>;

interface Parts {
  readonly wire: Wire;
  /** What was typed ahead and belongs to the game. */
  readonly typed: (line: string) => void;
  /** They may type commands again. */
  readonly over: () => void;
  readonly fault: (error: unknown) => void;
}

/** Talks with a player in the game that are no commands: questions, passwords, a text to be written. One at a time. */
export class Conversation {
  readonly #parts: Parts;
  #dialogue: Dialogue | undefined;
  #waiting: Talk[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get goesOn(): boolean {
    return this.#dialogue !== undefined;
  }

  /** Begins a talk, or lets it wait for the end of the one that goes on. */
  begin(talk: Talk): void {
    if (this.#dialogue) this.#waiting.push(talk);
    else void this.#hold(talk);
  }

  /** Takes a line, if somebody waits for one. */
  takes(line: string): boolean {
    this.#dialogue?.line(line);
    return this.goesOn;
  }

  hangUp(): void {
    this.#waiting = [];
    this.#dialogue?.hangUp();
  }

  async #hold(talk: Talk): Promise<void> {
    const dialogue = new Dialogue(this.#parts.wire);
    this.#dialogue = dialogue;
    const followUp = await this.#outcome(talk, dialogue);
    this.#dialogue = undefined;
    if (followUp) followUp();
    else this.#parts.over();
    const next = this.#waiting.shift();
    if (next) this.begin(next);
    for (const line of dialogue.rest()) this.#parts.typed(line);
  }

  async #outcome(talk: Talk, dialogue: Dialogue): Promise<(() => void) | undefined> {
    try {
      return await talk(dialogue);
    } catch (error) {
      if (!(error instanceof HungUpError)) {
        this.#parts.fault(error);
        dialogue.say('That went wrong; nothing was changed.');
      }
      return undefined;
    }
  }
}
