import type { Goid } from '../../domain/ids.ts';
import type { Finding, LostName } from '../../domain/lint.ts';
import { findingsIn, lostInPrototype, lostNames } from '../../domain/lint.ts';
import { around } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import type { Line } from '../text/message.ts';
import { nameOf, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';

const mostTold = 50;

const words: Record<Finding['what'], string> = {
  'leads-nowhere': 'leads to no room',
  unreachable: 'cannot be reached from where players begin',
  'no-way-out': 'has no way out',
  'no-description': 'has no description',
  'no-key': 'has a lock without a key',
  'lost-key': 'has a lock whose key does not exist',
  'half-a-door': 'is a door that has no other side',
  'lost-id': 'speaks of something that is not there',
};

const lostWords: Record<LostName['what'], string> = {
  'reacts-by': 'reacts by a file that is not there',
  carries: 'carries something that is no prototype',
};

/** Find what is to be mended. */
export const alint = action({
  verbs: ['alint'],
  usage: 'alint\nalint here\nalint world\nalint prototypes',
  help: 'Looks through this area, this room or the world for what is to be mended: ways that lead nowhere, rooms that nobody can reach or leave, missing descriptions, locks without keys, doors with one side, ids of what is not there, reaction files that are gone. "prototypes" looks through what "acreate" can make.',
  topic: 'building',
  tier: 'builder',
  parse({ rest }) {
    const where = rest.toLowerCase();
    return ['', 'area', 'here', 'world', 'prototypes'].includes(where) ? { where } : undefined;
  },
  run(tx, { where }) {
    const found = where === 'prototypes' ? inPrototypes(tx) : inRooms(tx, roomsOf(tx, where));
    if (found.length === 0) return tx.tell('There is nothing to be mended.');
    tx.tell(...found.slice(0, mostTold));
    if (found.length > mostTold) tx.tell(`These are ${mostTold} of ${found.length}.`);
  },
});

function inRooms(tx: Transaction, rooms: readonly Goid[]): Line[] {
  const { refuge, reactions, prototypes } = tx.services;
  const there = { scripts: reactions.names, prototypes: prototypes.all.map(({ name }) => name) };
  return [
    ...findingsIn(tx.world, rooms, refuge).flatMap(it => lineOf(tx, it)),
    ...lostNames(tx.world, rooms, there).flatMap(({ object, what, name }) =>
      lineAbout(tx, object, `${lostWords[what]}: ${name}.`),
    ),
  ];
}

function inPrototypes({ world, services: { prototypes } }: Transaction): Line[] {
  return prototypes.all.flatMap(it =>
    lostInPrototype(world, it).map(id => [span(`The prototype ${it.name} ${words['lost-id']}: ${id}.`)]),
  );
}

function roomsOf(tx: Transaction, where: string) {
  if (where === 'here') return [tx.room.goid];
  if (where === 'world') return [...tx.world.ofKind('room')];
  const area = around(tx.world, tx.room.goid, 'area');
  return area ? tx.world.contents(area.goid, 'room') : [tx.room.goid];
}

function lineOf(tx: Transaction, { object, what, id }: Finding): Line[] {
  return lineAbout(tx, object, `${words[what]}${id === undefined ? '' : `: ${id}`}.`);
}

function lineAbout(tx: Transaction, object: Goid, what: string): Line[] {
  const found = tx.world.get(object);
  return found ? [[nameOf(found), span(` (${object}) ${what}`)]] : [];
}
