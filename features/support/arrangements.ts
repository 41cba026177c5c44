import type { AnyAction } from '../../actions/action.ts';
import { action } from '../../actions/action.ts';
import type { DueDeed } from '../../actions/reflexes/due-deed.ts';
import { letExpire } from '../../actions/reflexes/expire.ts';
import type { Transaction } from '../../actions/transaction.ts';
import { thingAtHand } from '../../actions/words/find.ts';
import type { Command } from '../../domain/command.ts';
import { goid } from '../../domain/ids.ts';
import { Impair } from '../../domain/impairments.ts';
import { TakeItem } from '../../domain/items.ts';
import { Teleport } from '../../domain/movement.ts';
import type { NewObject } from '../../domain/object.ts';
import { CreateGameObject, DeleteGameObject } from '../../domain/objects.ts';
import { plainThing } from '../../domain/rooms.ts';
import { SetTimer } from '../../domain/timers.ts';
import { everythingIn } from '../../domain/world-view.ts';
import { fightArrangements } from './fight-arrangements.ts';
import { reactionArrangements } from './reaction-arrangements.ts';

/** What timers of scenarios let happen. */
export const arrangedDeeds: Readonly<Record<string, DueDeed>> = {
  ring: (tx, { facts }) => tx.act(`{actor} [hear] a bell ring ${facts.times} times.`),
  break: () => {
    throw new RangeError('the spring of the clock is broken');
  },
};

/** What no player types: how a scenario sets its scene, through the same door as everything else. */
export const arrangements: readonly AnyAction[] = [
  ...fightArrangements,
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
    verbs: ['scene:timer'],
    usage: 'scene:timer <deed> <seconds>',
    help: 'Lets something happen to oneself after a while.',
    topic: 'yourself',
    wholeWord: true,
    parse: ({ words: [deed = '', seconds] }) => ({ deed, seconds: Number(seconds) }),
    run(tx, { deed, seconds }) {
      const at = tx.now + seconds * 1000;
      insist(tx, SetTimer({ goid: tx.actor.goid, key: `${deed} ${seconds}`, at, deed, facts: { times: 3 } }));
    },
  }),
  action({
    verbs: ['scene:expire'],
    usage: 'scene:expire <thing> <seconds>',
    help: 'Lets a thing last only so long.',
    topic: 'things',
    wholeWord: true,
    parse: ({ words }) => ({ what: words.slice(0, -1).join(' '), seconds: Number(words.at(-1)) }),
    run(tx, { what, seconds }) {
      const thing = thingAtHand(tx, what);
      if (!thing) throw new TypeError(`there is no ${what}`);
      letExpire(tx, thing.goid, seconds);
    },
  }),
  action({
    verbs: ['scene:impaired'],
    usage: 'scene:impaired <blind> <deaf>',
    help: 'Loses a sense.',
    topic: 'yourself',
    wholeWord: true,
    parse: ({ words }) => ({ blind: words.includes('blind'), deaf: words.includes('deaf') }),
    run: (tx, impaired) => insist(tx, Impair({ who: tx.actor.goid, ...impaired })),
  }),
  ...reactionArrangements,
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
  const [, article = '', name = words, traits = '{}'] =
    /^(an?|the|some) (.+?)(?: (\{.*))?$/.exec(words) ?? [];
  const generic = name.split(' ').at(-1) ?? name;
  const [container, goid] = [tx.actor.goid, tx.services.newGoid()];
  return {
    ...plainThing,
    kind: 'item',
    movable: true,
    name,
    article,
    generic,
    container,
    goid,
    traits: JSON.parse(traits),
  };
}

function insist(tx: Transaction, command: Command): void {
  const decision = tx.do(command);
  if (!decision.ok) throw new TypeError(`the scene cannot be set: ${command.type}: ${decision.refusal}`);
}
