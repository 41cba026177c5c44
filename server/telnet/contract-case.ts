import assert from 'node:assert/strict';
import type { OpenDoor } from './contract-door.ts';
import { Client, turn, until } from './contract-door.ts';

/** A case of conformance: what a client sends, and what must and must not come of it. */
export interface Case {
  readonly id: string;
  /** Hex; text in quotes; `N*hex` is so many times the same. A bar cuts packets. */
  readonly send: string;
  /** Commands in hex that must come, each exactly so often; a dot at the end takes a subnegotiation that begins so. */
  readonly sent?: Readonly<Record<string, number>>;
  /** What must not come, in hex. */
  readonly never?: readonly string[];
  /** The lines that were typed. */
  readonly lines?: readonly string[];
  /** Whether the connection may be closed instead of answering, or must be. */
  readonly mayClose?: boolean;
  readonly ends?: boolean;
}

/** Lets a client send what the case says, and looks at all that comes of it. */
export async function conforms(door: OpenDoor, wanted: Case): Promise<void> {
  const { send, sent = {}, never = [], lines, mayClose = false, ends = false } = wanted;
  const client = await Client.to(door);
  await until(() => client.received.includes('> '));
  for (const packet of send.split('|')) {
    client.socket.write(bytesOf(packet));
    await turn();
  }
  if (ends) await client.readsToEnd();
  else await settled(door, client, mayClose);
  const got = Buffer.from(client.received, 'latin1').toString('hex');
  for (const [command, times] of Object.entries(sent))
    assert.equal(occurrences(got, command.replace('.', '')), times, `${command} in ${got}`);
  for (const command of never) assert.equal(occurrences(got, command), 0, `${command} in ${got}`);
  if (lines)
    assert.deepEqual(
      door.guests[0]?.lines.filter(line => line !== 'the end'),
      lines,
    );
  await stillAlive(door);
}

/** Everything sent was read: a last line comes back, or the connection is closed where it may be. */
async function settled(door: OpenDoor, client: Client, mayClose: boolean): Promise<void> {
  if (!mayClose) client.send('the end\r\n');
  const isOver = () => client.isEnded || door.guests[0]?.lines.at(-1) === 'the end';
  if (!mayClose) return until(isOver);
  for (let turns = 0; turns < 200 && !isOver(); turns += 1) await turn();
}

/** Others come in as ever. */
export async function stillAlive(door: OpenDoor): Promise<void> {
  const other = await Client.to(door);
  await other.reads('> ');
  other.socket.destroy();
}

function occurrences(hex: string, command: string): number {
  let count = 0;
  for (let at = hex.indexOf(command); at !== -1; at = hex.indexOf(command, at + 2))
    if (at % 2 === 0) count += 1;
  return count;
}

function bytesOf(words: string): Buffer {
  const tokens = words.match(/"[^"]*"|\S+/g) ?? [];
  return Buffer.concat(
    tokens.map(token => (token.startsWith('"') ? Buffer.from(token.slice(1, -1)) : ofHex(token))),
  );
}

function ofHex(token: string): Buffer {
  const [times, hex = ''] = token.includes('*') ? token.split('*') : ['1', token];
  const once = Buffer.from(hex, 'hex');
  return Buffer.concat(Array.from({ length: Number(times) }, () => once));
}
