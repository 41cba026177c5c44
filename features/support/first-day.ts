import type { GameEvent } from '../../domain/event.ts';
import { goid } from '../../domain/ids.ts';
import { aContainer, aMobile, anArea, anExit, anItem, aPlayer, aRoom } from './facts.ts';

/** The first day of a very small world, which never changes: its positions and versions are counted on. */
export const firstDay: readonly GameEvent[] = [
  anArea(goid('town')),
  ...(['quay', 'market'] as const).map(it => aRoom(goid(it))),
  anExit(goid('eastward'), { room: goid('quay'), direction: 'east', to: goid('market') }),
  ...(['Ann', 'Bob'] as const).flatMap(it => aPlayer(goid(it), goid('quay'))),
  aMobile(goid('cat'), goid('quay')),
  aContainer(goid('chest'), goid('quay'), 2),
  aContainer(goid('bag'), goid('Ann')),
  anItem(goid('apple'), goid('Ann')),
  anItem(goid('coin'), goid('chest')),
  anItem(goid('rope'), goid('quay')),
];
