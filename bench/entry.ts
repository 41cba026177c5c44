import { Client } from './client.ts';
import type { Home } from './homes.ts';

/** So many come in at the same time: fewer than the server lets wait for their passwords. */
const atOnce = 100;
const viewMark = '[Exits: ';
const password = 'a long word';

/** Makes so many characters on an Aevum and walks each to its home. */
export function enterAll(port: number, count: number, home: (index: number) => Home): Promise<Client[]> {
  return inGroups(count, async index => {
    const client = new Client(index, port);
    await client.ask(['y', '2', nameOf(index), 'they', password, password].join('\r\n'), viewMark);
    for (const direction of home(index).way) await client.ask(direction, viewMark);
    return client;
  });
}

/** Connects so many clients to a bare server. */
export function connectAll(port: number, count: number): Promise<Client[]> {
  return inGroups(count, async index => {
    const client = new Client(index, port);
    await client.connected();
    return client;
  });
}

/** Ends all of them. */
export async function closeAll(clients: readonly Client[]): Promise<void> {
  await Promise.all(clients.map(client => client.close()));
}

async function inGroups<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let from = 0; from < count; from += atOnce) {
    const size = Math.min(atOnce, count - from);
    made.push(...(await Promise.all(Array.from({ length: size }, (_, at) => make(from + at)))));
  }
  return made;
}

/** Names of letters alone: Botaaaa, Botaaab, ... */
function nameOf(index: number): string {
  const letters = [17_576, 676, 26, 1].map(place =>
    String.fromCharCode(97 + (Math.floor(index / place) % 26)),
  );
  return `Bot${letters.join('')}`;
}
