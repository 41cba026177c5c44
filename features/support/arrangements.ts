import type { AnyAction } from '../../actions/action.ts';
import { action } from '../../actions/action.ts';
import type { Transaction } from '../../actions/transaction.ts';
import type { Command } from '../../domain/command.ts';
import { goid } from '../../domain/ids.ts';
import { TakeItem } from '../../domain/items.ts';
import { Teleport } from '../../domain/movement.ts';
import type { NewObject } from '../../domain/object.ts';
import { CreateGameObject, DeleteGameObject } from '../../domain/objects.ts';
import { plainThing } from '../../domain/rooms.ts';
import { everythingIn } from '../../domain/world-view.ts';

/** What no player types: how a scenario sets its scene, through the same door as everything else. */
export const arrangements: readonly AnyAction[] = [
  action({
    verbs: ['scene:stand'],
    usage: 'scene:stand <room id>',
    help: 'Stands in a room.',
    topic: 'moving',
    wholeWord: true,
    parse: ({ rest }) => ({ to: goid(rest) }),
    run(tx, { to }) {
      if (tx.room.goid !== to) insist(tx, Teleport({ who: tx.actor.goid, to }));
    },
  }),
  action({
    verbs: ['scene:carry'],
    usage: 'scene:carry <thing>',
    help: 'Carries a new thing.',
    topic: 'things',
    wholeWord: true,
    parse: ({ rest }) => ({ name: rest }),
    run: (tx, { name }) => insist(tx, CreateGameObject(newThing(tx, name))),
  }),
  action({
    verbs: ['scene:empty-hands'],
    usage: 'scene:empty-hands',
    help: 'Carries nothing any more.',
    topic: 'things',
    wholeWord: true,
    parse: () => ({}),
    run(tx) {
      for (const { goid } of [...everythingIn(tx.world, tx.actor.goid, ['item', 'container'])])
        insist(tx, DeleteGameObject({ goid }));
    },
  }),
  action({
    verbs: ['stumble'],
    usage: 'stumble <item>',
    help: 'Picks something up, tells everyone, and then breaks: an action with a mistake in it.',
    topic: 'things',
    wholeWord: true,
    parse: () => ({}),
    run(tx) {
      const [item] = [...everythingIn(tx.world, tx.room.goid, ['item'])].filter(it => it.movable);
      if (item) insist(tx, TakeItem({ item: item.goid, by: tx.actor.goid }));
      tx.act('{actor} [stumble].');
      tx.effect({ do: 'part', who: tx.actor.goid });
      throw new RangeError('a foot was in the way');
    },
  }),
];

function newThing(tx: Transaction, words: string): NewObject {
  const [, article = '', name = words] = /^(an?|the|some) (.+)$/.exec(words) ?? [];
  const generic = name.split(' ').at(-1) ?? name;
  const [container, goid] = [tx.actor.goid, tx.services.newGoid()];
  return { ...plainThing, kind: 'item', movable: true, name, article, generic, container, goid };
}

function insist(tx: Transaction, command: Command): void {
  const decision = tx.do(command);
  if (!decision.ok) throw new TypeError(`the scene cannot be set: ${command.type}: ${decision.refusal}`);
}
