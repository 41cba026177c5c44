import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aContainer,
  anExit,
  anItem,
  apple,
  aRoom,
  chest,
  eastward,
  market,
  nothing,
  quay,
  theTown,
} from '../features/support/facts.ts';
import { worldOf } from '../features/support/specification.ts';
import { TraitsGiven } from './builders-hand.ts';
import type { GameEvent } from './event.ts';
import { goid } from './ids.ts';
import { findingsIn } from './lint.ts';
import { GameObjectAttributeUpdated } from './objects.ts';
import { RoomDescriptionUpdated } from './rooms.ts';

const shed = goid('shed');
const described = [
  ...theTown,
  RoomDescriptionUpdated({ room: quay, description: 'Wet.' }),
  RoomDescriptionUpdated({ room: market, description: 'Loud.' }),
];
const find = (...facts: readonly (GameEvent | readonly GameEvent[])[]) =>
  findingsIn(worldOf(...facts), [quay, market, shed], quay).map(it => `${it.object}: ${it.what}`);

describe('the search for what is to be mended', () => {
  it('finds the ids of what is not there, and no others', () => {
    const levers = (what: typeof quay) => {
      const verb = { verb: 'pull', told: 'It moves.', seen: '', deeds: [{ do: 'open', what }] } as const;
      const lever = anItem(apple, quay, { longDesc: 'Iron.' });
      return find(described, lever, TraitsGiven({ goid: apple, traits: { verbs: [verb] } }));
    };
    assert.deepEqual(levers(nothing), [`${apple}: lost-id`]);
    assert.deepEqual(levers(quay), []);
    const note = TraitsGiven({ goid: quay, traits: { note: { text: 'Mend it.', by: nothing } } });
    assert.deepEqual(find(described, note), [`${quay}: lost-id`]);
  });
  it('finds nothing where all is well', () => assert.deepEqual(find(described), []));
  it('finds rooms that nobody comes to, has words for, or gets out of', () => {
    assert.deepEqual(find(described, aRoom(shed)), [
      'shed: unreachable',
      'shed: no-description',
      'shed: no-way-out',
    ]);
  });
  it('knows that a portal leads somewhere too', () => {
    const portal = { to: shed, way: 'enter', arrival: null, departure: null, passage: null } as const;
    const facts = [aRoom(shed), anExit(goid('back'), { room: shed, direction: 'out', to: quay })];
    assert.deepEqual(
      find(
        described,
        facts,
        RoomDescriptionUpdated({ room: shed, description: 'Dark.' }),
        anItem(apple, quay, { longDesc: 'Round.' }),
        TraitsGiven({ goid: apple, traits: { portal } }),
      ),
      [],
    );
    assert.deepEqual(
      find(
        described,
        anItem(apple, quay, { longDesc: 'Round.' }),
        TraitsGiven({ goid: apple, traits: { portal: { ...portal, to: nothing } } }),
      ),
      ['Apple: leads-nowhere'.toLowerCase()],
    );
  });
  it('finds things without a description, at any depth', () => {
    assert.deepEqual(find(described, aContainer(chest, quay), anItem(apple, chest)), [
      'chest: no-description',
      'apple: no-description',
    ]);
  });
  it('finds locks without keys, lost keys, and doors with one side', () => {
    const facts = [described, GameObjectAttributeUpdated({ goid: eastward, key: 'name', value: 'gate' })];
    const lock = (keys: (typeof apple)[]) =>
      TraitsGiven({ goid: eastward, traits: { openable: { open: false, lock: { locked: true, keys } } } });
    assert.deepEqual(find(...facts, lock([])), ['eastward: no-key']);
    assert.deepEqual(find(...facts, lock([nothing])), ['eastward: lost-key']);
    assert.deepEqual(
      find(...facts, TraitsGiven({ goid: eastward, traits: { doorway: { hangsAt: nothing } } })),
      ['eastward: half-a-door'],
    );
  });
});
