import type { GameObject } from '../../domain/object.ts';
import { DeleteGameObject } from '../../domain/objects.ts';
import { DeleteRoom, RemoveRoomExit } from '../../domain/rooms.ts';
import { action } from '../action.ts';
import { exitNamed } from '../movement/go.ts';
import type { Transaction } from '../transaction.ts';
import { noObject, objectFor } from '../words/object-for.ts';
import { builderWords } from './builder-words.ts';

/** Take a thing, an exit or a room out of the world. */
export const adelete = action({
  verbs: ['adelete'],
  usage: 'adelete <object or id>\nadelete <direction>\nadelete <room id>',
  help: 'Takes an object out of the world. What it held falls to where it was. A room goes with its exits and all that is in it.',
  topic: 'building',
  tier: 'builder',
  wholeWord: true,
  parse: ({ rest }) => (rest === '' ? undefined : { what: rest }),
  run(tx, { what }) {
    const object = exitNamed(tx, what.toLowerCase()) ?? objectFor(tx, what);
    if (!object) return tx.tell(noObject(what));
    const there = object.container === tx.room.goid && object.kind !== 'exit';
    tx.concerning(object.goid);
    const deleted = remove(tx, object);
    if (!deleted.ok) return tx.tell(builderWords[deleted.refusal]);
    if (there) tx.act('{the object} [object:vanish] in a flash of light.', { object });
    else tx.tell(`You have deleted ${object.name} (${object.goid}).`);
  },
});

function remove(tx: Transaction, object: GameObject) {
  const { goid } = object;
  if (object.kind === 'room') return tx.do(DeleteRoom({ room: goid, refuge: tx.services.refuge }));
  if (object.kind === 'exit' && object.container)
    return tx.do(RemoveRoomExit({ exit: goid, room: object.container }));
  return tx.do(DeleteGameObject({ goid }));
}
