import type { Kind, NewObject } from '../../domain/object.ts';
import { carryLimit } from '../../domain/object.ts';
import { CreateGameObject } from '../../domain/objects.ts';
import { plainThing } from '../../domain/rooms.ts';
import { articleAndName, indefinite } from '../text/grammar.ts';
import type { Transaction } from '../transaction.ts';
import { builderWords } from './builder-words.ts';

const containerCapacity = 20;

/** Lets a thing come to be in the room, before everybody's eyes. */
export function makeThing(tx: Transaction, thing: NewObject): void {
  const made = tx.do(CreateGameObject(thing));
  if (!made.ok) return tx.tell(builderWords[made.refusal]);
  const there = tx.world.get(thing.goid);
  if (!there) throw new TypeError(`${thing.goid} was made and is not there`);
  tx.act('There is a flash of light, and {thing} [thing:be] here.', { thing: there });
  tx.tell(`Its id is ${thing.goid}.`);
}

/** A thing of a kind as it is where nothing else is said. */
export function newThing(tx: Transaction, kind: Kind, typedName: string): NewObject {
  const { article, name } = articleAndName(typedName);
  const proper = kind === 'mobile' && /^\p{Lu}/u.test(name);
  const generic = name.split(' ').at(-1) ?? name;
  const capacity = kind === 'container' ? containerCapacity : carryLimit;
  return {
    ...plainThing,
    goid: tx.services.newGoid(),
    kind,
    name,
    generic: generic.toLowerCase(),
    article: article ?? (proper ? '' : indefinite(name)),
    container: tx.room.goid,
    movable: kind !== 'mobile',
    traits: {
      ...(kind === 'item' ? {} : { holds: { capacity } }),
      ...(kind === 'mobile' ? { posture: { state: 'standing' } as const } : {}),
    },
  };
}
