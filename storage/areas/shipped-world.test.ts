import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { AreaExit, AreaRoom, AreaThing } from '../../domain/area-plan.ts';
import type { Direction } from '../../domain/directions.ts';
import { directions } from '../../domain/directions.ts';
import { goid } from '../../domain/ids.ts';
import { readAreas } from '../areas.ts';

const folder = fileURLToPath(new URL('../../config/world', import.meta.url));
const banner = new URL('../../config/banner.txt', import.meta.url);
const start = goid('village/square');

/** The exits that a player cannot take back: the slide down the cliff, and nothing else. */
const oneWay = ['headland/ledge/down'];

const opposite: Record<Direction, Direction> = {
  north: 'south',
  south: 'north',
  east: 'west',
  west: 'east',
  northeast: 'southwest',
  southwest: 'northeast',
  northwest: 'southeast',
  southeast: 'northwest',
  up: 'down',
  down: 'up',
  in: 'out',
  out: 'in',
};

let rooms: ReadonlyMap<string, AreaRoom>;
let areaTexts: readonly string[];

before(async () => {
  const areas = await readAreas({ folder, start });
  areaTexts = areas.map(({ description }) => description);
  rooms = new Map(areas.flatMap(area => area.rooms).map(room => [room.goid, room]));
});

function everyThing(): AreaThing[] {
  const withContents = (thing: AreaThing): AreaThing[] =>
    thing.kind === 'container' ? [thing, ...thing.contents.flatMap(withContents)] : [thing];
  return [...rooms.values()].flatMap(({ things }) => things.flatMap(withContents));
}

function everyExit(): AreaExit[] {
  return [...rooms.values()].flatMap(({ exits }) => exits);
}

function everyDescription(): string[] {
  const exits = everyExit().flatMap(({ description }) => (description === '' ? [] : [description]));
  const described = [...rooms.values(), ...everyThing()];
  return [...areaTexts, ...described.map(({ description }) => description), ...exits];
}

/** What part of a line a screen reader would have to spell: neither letter, digit nor blank. */
function symbolShare(line: string): number {
  return line.replace(/[\p{L}\p{N} ]/gu, '').length / Math.max(line.length, 1);
}

describe('the world that is shipped', () => {
  it('can be walked whole from the start', () => {
    const reached = new Set<string>([start]);
    for (const here of reached) for (const { to } of rooms.get(here)!.exits) reached.add(to);
    assert.deepEqual(
      [...rooms.keys()].filter(room => !reached.has(room)),
      [],
    );
  });

  it('leads back the opposite way everywhere but down the chute', () => {
    const backward = ({ direction, to }: AreaExit) =>
      rooms.get(to)!.exits.find(back => back.direction === opposite[direction]);
    const lost = everyExit().filter(exit => !exit.goid.startsWith(`${backward(exit)?.to}/`));
    assert.deepEqual(
      lost.map(exit => exit.goid),
      oneWay,
    );
  });

  it('has an exit in each of the twelve directions', () => {
    const used = new Set(everyExit().map(({ direction }) => direction));
    assert.deepEqual(
      directions.filter(direction => !used.has(direction)),
      [],
    );
  });

  it('begins in a room with three ways to go and words to try', () => {
    const { exits, description, things } = rooms.get(start)!;
    assert.equal(exits.length, 3);
    const texts = [description, ...things.map(thing => thing.description)].join('\n');
    for (const word of ['look', 'get', 'say', 'help', 'inventory'])
      assert.match(texts, new RegExp(`"${word}[ "]`));
  });

  it('keeps the promise of "get apple from barrel" and "look signpost" at the start', () => {
    const names = rooms
      .get(start)!
      .things.flatMap(({ name, kind, ...thing }) => [
        `${kind} ${name} ${'movable' in thing && thing.movable ? 'movable' : 'fixed'}`,
      ]);
    assert(names.includes('container an open barrel fixed'));
    assert(everyThing().some(({ goid: id }) => id === 'village/square/barrel-apple-30'));
    assert(names.includes('item a painted signpost fixed'));
  });

  it('describes everything in whole sentences', () => {
    const unfinished = everyDescription().filter(text => !/[.!?]["']?$/.test(text));
    assert.deepEqual(unfinished, []);
  });

  it('describes rooms in two to five sentences', () => {
    const sentences = (text: string) => text.match(/[.!?]["']?(?=\s|$)/g)?.length ?? 0;
    const outside = [...rooms.values()].filter(
      ({ description }) => sentences(description) < 2 || sentences(description) > 5,
    );
    assert.deepEqual(
      outside.map(room => room.goid),
      [],
    );
  });

  it('reads well aloud: no line is heavy with symbols', () => {
    const lines = everyDescription().flatMap(text => text.split('\n'));
    assert.deepEqual(
      lines.filter(line => symbolShare(line) > 0.15),
      [],
    );
  });

  it('has enough to pick up, some of it alike, and people and animals, most of whom react', () => {
    const things = everyThing();
    const items = things.filter(thing => thing.kind !== 'mobile' && thing.movable);
    const alike = new Set(items.filter(({ goid: id }) => id.endsWith('-2')).map(({ name }) => name));
    const mobiles = things.filter(({ kind }) => kind === 'mobile').length;
    assert(items.length >= 20, `${items.length} items`);
    assert(alike.size >= 5, `${alike.size} sorts of equal items`);
    assert(mobiles >= 12, `${mobiles} mobiles`);
    const lively = things.filter(({ kind, traits }) => kind === 'mobile' && traits.reacts).length;
    assert(lively >= 12, `${lively} with a life`);
    assert(rooms.size >= 40, `${rooms.size} rooms`);
    assert.equal(areaTexts.length, 4);
  });

  it('has mobiles of every gender', () => {
    const genders = everyThing().flatMap(thing => (thing.kind === 'mobile' ? [thing.gender] : []));
    assert.deepEqual([...new Set(genders)].toSorted(), ['he', 'it', 'she', 'they']);
  });
});

describe('the banner', () => {
  it('is short, narrow and plain enough to be read aloud', async () => {
    const lines = (await readFile(banner, 'utf8')).trimEnd().split('\n');
    assert(lines.length <= 12, `${lines.length} lines`);
    for (const line of lines) {
      assert(line.length <= 78, line);
      assert.match(line, /^[\p{L}\p{N}\p{P} ]*$/u);
      assert(symbolShare(line) <= 0.1, line);
    }
  });
});
