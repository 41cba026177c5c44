import type { Dice } from './dice.ts';
import { oneOf } from './dice.ts';
import type { TelnetClient } from './telnet-client.ts';
import { telnetOf } from './telnet-words.ts';

/** What a bot was told of itself, and what it had typed without an answer. */
export interface Told {
  readonly name: string;
  /** The title of the room that it saw last. */
  readonly room: string | undefined;
  /** What it has, as far as it was told. */
  readonly carried: readonly string[];
  /** The lines it typed last, the one that was not answered included. */
  readonly lastTyped: readonly string[];
}

const wideWindow = 'IAC WILL NAWS IAC SB NAWS 1 244 0 50 IAC SE';
const goods = ['apple', 'coin', 'horseshoe', 'mug', 'loaf', 'stool', 'quill', 'stick', 'rope'] as const;
const gifts = ['apple', 'sword', 'mug', 'coin'] as const;
const habits = ['look', 'inventory', 'sit', 'stand', 'stand', 'say hello'] as const;
const undone = 'The world could not keep what you did, so it did not happen.';
const tooDark = 'It is too dark here to see anything.';
const starterThings = ['linen shirt', 'pair of woollen trousers', 'pair of leather shoes', 'short sword'];

/** Somebody who plays without thinking, over real telnet, and remembers every line that came back. */
export class Bot {
  readonly name: string;
  readonly #client: TelnetClient;
  readonly #dice: Dice;
  readonly #typed: string[] = [];
  #exits: readonly string[] = [];
  #marks = 0;

  constructor(name: string, client: TelnetClient, dice: Dice) {
    this.name = name;
    this.#client = client;
    this.#dice = dice;
    client.send(telnetOf(wideWindow));
  }

  /** Plays until the connection is gone; `answered` is called after each line that was done. */
  async play(others: readonly string[], answered: () => void): Promise<void> {
    try {
      await this.#do('look');
      for (;;) {
        await this.#do(this.#nextLine(others));
        answered();
      }
    } catch (error) {
      if (this.#client.open) throw error;
    }
  }

  /** What it was told from its login on, having had something before it. */
  told(rooms: ReadonlySet<string>, before: readonly string[] = starterThings): Told {
    let room: string | undefined;
    const carried = [...before];
    for (const whole of this.#client.everyLine()) {
      // What was typed ahead was not shown, nor was the end of its line.
      const line = whole.replace(/^.*Password for \w+: /, '');
      if (rooms.has(line)) room = line;
      // Who has gone into the dark is told no title.
      else if (line === tooDark) room = undefined;
      const [, got] = /^You take (?:an?|the|some) (.+?)\.$/.exec(line) ?? [];
      const [, given] = /^\w+ gives (?:an?|the|some) (.+) to you\.$/.exec(line) ?? [];
      const [, lost] = /^You (?:drop|give) (?:an?|the|some) (.+?)(?: to \w+)?\.$/.exec(line) ?? [];
      const more = got ?? given;
      if (more !== undefined) carried.push(more);
      if (lost !== undefined) carried.splice(carried.indexOf(lost), 1);
    }
    return { name: this.name, room, carried: carried.sort(), lastTyped: this.#typed.slice(-3) };
  }

  /** Types a line, and waits for the answer to a word behind it that nobody knows. */
  async #do(line: string): Promise<void> {
    this.#typed.push(line);
    this.#client.turnPage();
    this.#client.type(line);
    // What waited behind something that was undone is not told any more, so the mark may have to be asked for again.
    while (!(await this.#marked())) this.#client.turnPage();
    const [, exits] = /\[Exits: ([^\]]*)\]/.exec(this.#client.text) ?? [];
    if (exits !== undefined) this.#exits = exits.split(', ').map(exit => exit.replace(/ .*/, ''));
  }

  /** Whether a word that nobody knows was answered, or undone with all else. */
  async #marked(): Promise<boolean> {
    this.#marks += 1;
    const mark = `"zzz${this.#marks}"`;
    this.#client.type(mark.slice(1, -1));
    await this.#client.until(({ text }) => text.includes(mark) || text.includes(undone));
    return this.#client.text.includes(mark);
  }

  #nextLine(others: readonly string[]): string {
    const chance = this.#dice();
    if (chance < 0.4 && this.#exits.length > 0) return oneOf(this.#dice, this.#exits);
    if (chance < 0.65) return `get ${oneOf(this.#dice, goods)}`;
    if (chance < 0.8) return `drop ${oneOf(this.#dice, goods)}`;
    if (chance < 0.9) return `give ${oneOf(this.#dice, gifts)} to ${oneOf(this.#dice, others)}`;
    return oneOf(this.#dice, habits);
  }
}
