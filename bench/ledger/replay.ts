import { Draft } from '../../domain/draft.ts';
import type { GameEvent } from '../../domain/event.ts';
import { evolve } from '../../domain/events.ts';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import { ItemDropped, ItemTaken } from '../../domain/items.ts';
import { Walked } from '../../domain/movement.ts';
import { GameObjectCreated } from '../../domain/objects.ts';
import { GameEntered, newBody, PlayerCreated } from '../../domain/players.ts';
import { AreaCreated, plainThing, RoomCreated } from '../../domain/rooms.ts';
import { World } from '../../domain/world.ts';
import { writeBody } from '../../eventsourcing/frames/write-body.ts';
import { decodeFrame, encodeFrame } from '../../eventsourcing/frames.ts';
import type { RecordedFrame } from '../../eventsourcing/ledger.ts';
import type { Entry, RecordedDeed } from '../../eventsourcing/record.ts';
import { Replay } from '../../eventsourcing/replay/run.ts';
import { shippedUpcasting } from '../../eventsourcing/replay.ts';

/*
 * How fast events become frames, frames become entries, and frames become a world; in this process, without a disk.
 * node bench/ledger/replay.ts [events] [events per frame]
 */
const eventCount = Number(process.argv[2] ?? 200_000);
const perFrame = Number(process.argv[3] ?? 200);
const rounds = 5;
const players = 200;
const rowLength = 30;

/** Dice that always fall the same. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return sides => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * sides);
  };
}

const area = goid('lowwater');
const id = (kind: string, n: number) =>
  goid(`${kind}${n.toString(16).padStart(4, '0')}-5a7e-4bd1-9c3f-2f8e0d1c7a6b`);

/** A world of so many objects: a tenth rooms, some people, the rest things that lie about. */
function found(objects: number): { facts: GameEvent[]; rooms: Goid[]; people: Goid[] } {
  const rooms = Array.from({ length: objects / 10 }, (_, n) => goid(`lowwater/room-${n}`));
  const people = Array.from({ length: Math.min(players, objects / 10) }, (_, n) => id('a1b2', n));
  const facts: GameEvent[] = [AreaCreated({ area, name: 'Lowwater', description: '' })];
  for (const room of rooms)
    facts.push(RoomCreated({ room, area, name: 'A Room', description: 'Four walls.' }));
  for (const [n, player] of people.entries()) {
    const room = rooms[n % rooms.length] as Goid;
    facts.push(PlayerCreated({ player, name: `P${n}`, gender: 'they', tier: 'player', room, ...newBody }));
    facts.push(GameEntered({ player, room }));
  }
  for (let n = facts.length; n < objects + people.length; n += 1) {
    const container = rooms[n % rooms.length] as Goid;
    const thing = { ...plainThing, kind: 'item', name: 'pebble', generic: 'pebble', article: 'a' } as const;
    facts.push(GameObjectCreated({ ...thing, goid: id('c3d4', n), container, movable: true }));
  }
  return { facts, rooms, people };
}

/** People walk to the next room, pick up what lies there first or last, and drop it somewhere else. */
function play(world: World, { rooms, people }: { rooms: Goid[]; people: Goid[] }): GameEvent[] {
  const roll = dice(7);
  const numbers = new Map(rooms.map((room, n) => [room, n]));
  const draft = new Draft(world);
  return Array.from({ length: eventCount }, () => {
    const who = people[roll(people.length)] as Goid;
    const from = world.get(who)?.container as Goid;
    const [lying, held] = [world.contents(from, 'item').at(-1), world.contents(who, 'item')[0]];
    const step = [1, -1, rowLength, -rowLength][roll(4)] ?? 1;
    const to = rooms[((numbers.get(from) ?? 0) + step + rooms.length) % rooms.length] as Goid;
    const fate = roll(4);
    const walked = Walked({ who, exit: goid(`${from}/north`), from, to });
    const taken = lying && fate === 2 ? ItemTaken({ item: lying, by: who, from }) : undefined;
    const dropped = held && fate === 3 ? ItemDropped({ item: held, by: who, to: from }) : undefined;
    const event = taken ?? dropped ?? walked;
    evolve(draft, event);
    return event;
  });
}

/** Events as entries, each event a deed of its own. */
function entriesOf(events: readonly GameEvent[]): Entry[] {
  const versions = new Map<Goid, number>();
  const deeds = events.map(({ type, schemaVersion, stream, data }, n): RecordedDeed => {
    const version = (versions.get(stream) ?? 0) + 1;
    versions.set(stream, version);
    const event = { type, schemaVersion, stream, version, data: data as Record<string, unknown> };
    return {
      actor: stream,
      action: 'go',
      at: 1_800_000_000_000 + n,
      correlation: `5a7e4bd1-9c3f-4f8e-8d1c-7a6b5a7e4bd1/${n % perFrame}`,
      events: [event],
    };
  });
  const frames = Array.from({ length: Math.ceil(deeds.length / perFrame) }, (_, n) => n * perFrame);
  return frames.map(from => ({ kind: 'deeds', deeds: deeds.slice(from, from + perFrame) }));
}

function recorded(entries: readonly Entry[]): RecordedFrame[] {
  let first = 1;
  return entries.map((entry, frame) => {
    const { batchId, events, eventsRoot, body } = encodeFrame(`b${frame}`, entry);
    const hash = eventsRoot;
    const made = { batchId, eventsRoot, body, frame, first, count: events.length, epoch: 1 };
    first += events.length;
    return { ...made, header: body, previousHash: hash, hash, leaf: hash };
  });
}

/** Best and median of some rounds, in events per second. */
function print(what: string, rates: number[]): void {
  const shown = (rate = 0) => rate.toLocaleString('en', { maximumFractionDigits: 0 }).padStart(11);
  rates.sort((a, b) => b - a);
  console.log(`  ${what.padEnd(34)} ${shown(rates[0])} events/s, median ${shown(rates[rates.length >> 1])}`);
}

function measure(what: string, events: number, work: () => unknown): void {
  const rates = Array.from({ length: rounds }, () => {
    const started = performance.now();
    work();
    return (events / (performance.now() - started)) * 1000;
  });
  print(what, rates);
}

/** Only what was played counts; the world in which it was played is made before each round. */
function replayPlay({ facts, played }: Record<'facts' | 'played', readonly RecordedFrame[]>): void {
  const rates: number[] = [];
  const sums: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const replay = new Replay({
      world: new World(),
      upcasting: shippedUpcasting(),
      to: undefined,
      from: undefined,
    });
    for (const frame of facts) replay.take(frame);
    const before = replay.progress.events;
    const started = performance.now();
    for (const frame of played) replay.take(frame);
    const ended = performance.now();
    rates.push(((replay.progress.events - before) / (ended - started)) * 1000);
    replay.finish();
    sums.push(performance.now() - ended);
  }
  print('replay: decode, check, evolve', rates);
  console.log(
    `  ${'state hash of the whole world'.padEnd(34)} ${Math.min(...sums)
      .toFixed(0)
      .padStart(11)} ms`,
  );
}

for (const objects of [1_000, 10_000, 100_000]) {
  const world = new World();
  const draft = new Draft(world);
  const { facts, rooms, people } = found(objects);
  for (const fact of facts) evolve(draft, fact);
  const played = play(world, { rooms, people });
  const entries = entriesOf([...facts, ...played]);
  const frames = recorded(entries);
  const split = Math.ceil(facts.length / perFrame);
  const playedEntries = entries.slice(split);
  const count = frames.slice(split).reduce((sum, frame) => sum + frame.count, 0);
  const bytes = frames.slice(split).reduce((sum, frame) => sum + frame.body.length, 0);
  console.log(
    `${objects} objects, ${count} events in frames of ${perFrame}, ${Math.round(bytes / count)} bytes each`,
  );
  measure('encode', count, () => playedEntries.map((entry, n) => encodeFrame(`${n}`, entry)));
  measure('encode without eventsRoot', count, () => playedEntries.map(it => Buffer.from(writeBody(it).text)));
  measure('decode', count, () => frames.slice(split).map(frame => decodeFrame(frame).kind));
  replayPlay({ facts: frames.slice(0, split), played: frames.slice(split) });
}
