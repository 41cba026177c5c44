import { describe, it } from 'node:test';
import { container, exit, item, mobile, player, room, town } from '../features/support/facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { goid } from './ids.ts';
import {
  DropItem,
  GiveItem,
  ItemDropped,
  ItemGiven,
  ItemPutIn,
  ItemTaken,
  ItemTakenOut,
  PutItemIn,
  TakeItem,
  TakeItemOut,
} from './items.ts';
import { carryLimit } from './object.ts';
import { UpdateGameObjectContainer } from './objects.ts';

const [ann, bob, cat, quay, market] = ['Ann', 'Bob', 'cat', 'quay', 'market'].map(goid) as [
  ReturnType<typeof goid>,
  ReturnType<typeof goid>,
  ReturnType<typeof goid>,
  ReturnType<typeof goid>,
  ReturnType<typeof goid>,
];
