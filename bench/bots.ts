import { ownSpeech } from './bare-answers.ts';
import type { Client } from './client.ts';
import type { Home } from './homes.ts';

/** What a client types, and the text that only its answer holds. */
export interface Typed {
  /** With its line end. */
  readonly line: string;
  readonly expected: string;
  /** Whether it changes the world. */
  readonly changes: boolean;
}

const viewMark = '[Exits: ';
const look: Typed = { line: 'look\r\n', expected: viewMark, changes: false };
const inventory: Typed = { line: 'inventory\r\n', expected: 'You are carrying', changes: false };

/** Speech, told from that of everybody else by its first word. */
const say: Typed = { line: 'say The tide is late today.\r\n', expected: ownSpeech, changes: false };

/** One client with what it types, from the first to the last and again; a walk leads there and the next one back. */
export class Bot {
  readonly client: Client;
  readonly #types: readonly Typed[];
  #typed = 0;

  constructor(client: Client, types: readonly Typed[]) {
    this.client = client;
    this.#types = types;
  }

  /** What comes next; the same kinds of lines come in another order from client to client. */
  next(): Typed {
    const typed = this.#types[this.#typed % this.#types.length] ?? look;
    this.#typed += 1;
    return typed;
  }
}

/** Look, say, walk and inventory in equal parts. */
export function playing(clients: readonly Client[], home: (index: number) => Home): Bot[] {
  return clients.map(client => {
    const { there, back } = home(client.index);
    const round = (way: string) => turned([look, say, walk(way), inventory], client.index);
    return new Bot(client, [...round(there), ...round(back)]);
  });
}

/** Say alone. */
export function talking(clients: readonly Client[]): Bot[] {
  return clients.map(client => new Bot(client, [say]));
}

/** One line of four is said, the others are looks and inventories. */
export function chatting(clients: readonly Client[]): Bot[] {
  return clients.map(client => new Bot(client, turned([say, look, inventory, look], client.index)));
}

function walk(direction: string): Typed {
  return { line: `${direction}\r\n`, expected: viewMark, changes: true };
}

/** The list begun at another place of it. */
function turned(types: readonly Typed[], by: number): Typed[] {
  const first = by % types.length;
  return [...types.slice(first), ...types.slice(0, first)];
}
