import assert from 'node:assert/strict';
import { aContainer, aMobile, anArea, anItem, aPlayer, apple, aRoom, quay, town } from '../facts.ts';
import type { MarkedFacts } from './marked-facts.ts';

const place = [anArea(town), aRoom(quay)];

/** The facts that let commands about things be accepted. */
export const things = {
  DropItem: c => [place, aPlayer(c.by, quay), anItem(c.item, c.by)],
  GiveItem: c => [place, aPlayer(c.by, quay), aMobile(c.to, quay), anItem(c.item, c.by)],
  PutItemIn: c => [place, aPlayer(c.by, quay), aContainer(c.into, quay), anItem(c.item, c.by)],
  TakeItem: c => [place, aPlayer(c.by, quay), anItem(c.item, quay)],
  TakeItemOut: c => [place, aPlayer(c.by, quay), aContainer(c.from, quay), anItem(c.item, c.from)],
  CreateGameObject: c => [anArea(town), aRoom(c.container ?? assert.fail('the marker is an id'))],
  DeleteGameObject: c => [place, aContainer(c.goid, quay), anItem(apple, c.goid)],
  DescribeObject: c => [place, anItem(c.goid, quay)],
  UpdateGameObjectAttribute: c => [place, anItem(c.goid, quay)],
  UpdateGameObjectContainer: c => [
    anArea(town),
    aRoom(c.container ?? quay),
    aRoom(quay),
    anItem(c.goid, quay),
  ],
} satisfies Partial<MarkedFacts>;
