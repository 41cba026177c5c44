import type { Finding } from '../../domain/lint.ts';
import { findingsIn } from '../../domain/lint.ts';
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

/** Find what is to be mended. */
export const alint = action({
  verbs: ['alint'],
  usage: 'alint\nalint here\nalint world',
  help: 'Looks through this area, this room or the world for what is to be mended: ways that lead nowhere, rooms that nobody can reach or leave, missing descriptions, locks without keys, doors with one side, ids of what is not there.',
  topic: 'building',
  tier: 'builder',
  parse({ rest }) {
    const where = rest.toLowerCase();
    return where === '' || where === 'area' || where === 'here' || where === 'world' ? { where } : undefined;
  },
  run(tx, { where }) {
    const found = findingsIn(tx.world, roomsOf(tx, where), tx.services.refuge);
    if (found.length === 0) return tx.tell('There is nothing to be mended.');
    tx.tell(...found.slice(0, mostTold).flatMap(it => lineOf(tx, it)));
    if (found.length > mostTold) tx.tell(`These are ${mostTold} of ${found.length}.`);
  },
});

function roomsOf(tx: Transaction, where: string) {
  if (where === 'here') return [tx.room.goid];
  if (where === 'world') return [...tx.world.ofKind('room')];
  const area = around(tx.world, tx.room.goid, 'area');
  return area ? tx.world.contents(area.goid, 'room') : [tx.room.goid];
}

function lineOf(tx: Transaction, { object, what, id }: Finding): Line[] {
  const found = tx.world.get(object);
  const named = id === undefined ? '' : `: ${id}`;
  return found ? [[nameOf(found), span(` (${object}) ${words[what]}${named}.`)]] : [];
}
