import type { GameObject } from '../../domain/object.ts';
import { DeleteGameObject } from '../../domain/objects.ts';
import { DeleteRoom, RemoveRoomExit } from '../../domain/rooms.ts';
import { action } from '../action.ts';
import { exitNamed } from '../movement/ways.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { command } from '../words/command.ts';
import { noObject, objectFor } from '../words/object-for.ts';
import { builderWords } from './builder-words.ts';
import type { Target } from './targets.ts';
import { targetIn, targetsFor } from './targets.ts';

/** Take a thing, an exit or a room out of the world, or many things at once. */
export const adelete = action({
  verbs: ['adelete'],
  usage:
    'adelete <object or id>\nadelete <direction>\nadelete <room id>\nadelete all <class> [in area, in world] [<how many>]',
  help: 'Takes an object out of the world. What it held falls to where it was. A room goes with its exits and all that is in it. "all" takes every object of a class in this room, this area or the world, a hundred at most, once you have typed how many there are.',
  topic: 'building',
  tier: 'builder',
  wholeWord: true,
  parse({ rest, words }) {
    if (rest === '') return undefined;
    const found = targetIn(words);
    if (!found || 'only' in found.target) return { what: rest, target: undefined, count: '' };
    return { what: rest, target: found.target, count: found.rest.join(' ') };
  },
  run: (tx, { what, target, count }) => (target ? deleteAll(tx, target, count) : deleteOne(tx, what)),
});

function deleteOne(tx: Transaction, what: string): void {
  const object = exitNamed(tx, what.toLowerCase()) ?? objectFor(tx, what);
  if (!object) return tx.tell(noObject(what));
  const there = object.container === tx.room.goid && object.kind !== 'exit';
  tx.concerning(object.goid);
  const deleted = remove(tx, object);
  if (!deleted.ok) return tx.tell(builderWords[deleted.refusal]);
  if (there) tx.act('{the object} [object:vanish] in a flash of light.', { object });
  else tx.tell(`You have deleted ${object.name} (${object.goid}).`);
}

/** Deletes a whole class, once the builder has said how many that are. */
function deleteAll(tx: Transaction, target: Extract<Target, { all: string }>, count: string): void {
  const found = targetsFor(tx, target);
  if (found.length === 0) return;
  if (count !== String(found.length)) {
    const where = target.where === 'room' ? '' : ` in ${target.where}`;
    return tx.tell([
      span(`That would delete ${found.length}. Type "`),
      command(`adelete all ${target.all}${where} ${found.length}`),
      span('" to do it.'),
    ]);
  }
  tx.concerning(null, { targetName: `all ${target.all}`, detail: `${found.length} deleted` });
  for (const object of found) {
    // An exit may have gone with its room, and what lay in the room too.
    if (!tx.world.get(object.goid)) continue;
    const deleted = remove(tx, object);
    if (!deleted.ok) tx.tell(`${object.name} (${object.goid}): ${builderWords[deleted.refusal]}`);
  }
  tx.act('There is a flash of light.');
  tx.tell(`You have deleted all of them that could be deleted.`);
}

function remove(tx: Transaction, object: GameObject) {
  const { goid } = object;
  if (object.kind === 'room') return tx.do(DeleteRoom({ room: goid, refuge: tx.services.refuge }));
  if (object.kind === 'exit' && object.container)
    return tx.do(RemoveRoomExit({ exit: goid, room: object.container }));
  return tx.do(DeleteGameObject({ goid }));
}
