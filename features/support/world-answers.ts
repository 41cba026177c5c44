import { directions } from '../../domain/directions.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { kinds } from '../../domain/object.ts';
import type { WorldView } from '../../domain/world-view.ts';
import { ids, playerNames } from './random-commands.ts';

/** A world without any index: every question is answered by looking at every object. */
export function withoutIndexes(objects: Iterable<GameObject>): WorldView {
  const all = [...objects].sort((a, b) => a.order - b.order);
  const idsWhere = (fits: (object: GameObject) => boolean) => all.filter(fits).map(it => it.goid);
  return {
    get: goid => all.find(it => it.goid === goid),
    contents: (place, kind) => idsWhere(it => it.container === place && it.kind === kind),
    count: place => idsWhere(it => it.container === place).length,
    exit: (room, direction) =>
      idsWhere(
        it => it.kind === 'exit' && it.container === room && it.traits.exit?.direction === direction,
      )[0],
    exitsTo: room => new Set(idsWhere(it => it.kind === 'exit' && it.traits.exit?.to === room)),
    playerNamed: name =>
      idsWhere(it => it.kind === 'player' && it.name.toLowerCase() === name.toLowerCase())[0],
    present: () => new Set(idsWhere(it => it.kind === 'player' && it.container !== null)),
    ofKind: kind => new Set(idsWhere(it => it.kind === kind)),
    reactors: place => new Set(idsWhere(it => it.container === place && it.traits.reacts !== undefined)),
  };
}

/** All that a world answers to every question about the ids and names there are; sets in one fixed order. */
export function answersOf(world: WorldView): object {
  const each = <T>(ask: (goid: Goid) => T) => Object.fromEntries(ids.map(goid => [goid, ask(goid)]));
  return {
    get: each(goid => world.get(goid)),
    contents: each(place => kinds.map(kind => [...world.contents(place, kind)])),
    count: each(place => world.count(place)),
    exit: each(room => directions.map(direction => world.exit(room, direction))),
    exitsTo: each(room => [...world.exitsTo(room)].sort()),
    playerNamed: playerNames.map(name => world.playerNamed(name)),
    present: [...world.present()].sort(),
    ofKind: kinds.map(kind => [...world.ofKind(kind)].sort()),
    reactors: each(place => [...world.reactors(place)].sort()),
  };
}

/** A sentence for each object that hangs in the air: in nothing that exists, in a circle, or nowhere without a right to it. */
export function orphans(objects: Iterable<GameObject>): string[] {
  const all = new Map([...objects].map(it => [it.goid, it]));
  return [...all.values()].flatMap(object => {
    const above = new Set<GameObject>();
    let holder: GameObject | undefined = object;
    while (holder?.container && !above.has(holder)) {
      above.add(holder);
      holder = all.get(holder.container);
    }
    if (!holder) return [`${object.goid} is in something that does not exist`];
    if (above.has(holder)) return [`${object.goid} is inside itself`];
    const mayBeNowhere = ['area', 'player', 'record'].includes(holder.kind) || isDead(holder);
    return mayBeNowhere ? [] : [`${holder.goid} is nowhere`];
  });
}

function isDead({ traits }: GameObject): boolean {
  return traits.living?.life.state === 'dead';
}
