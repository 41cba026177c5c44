import { goid } from '../../domain/ids.ts';
import type { GameObject, Kind } from '../../domain/object.ts';
import { plainThing } from '../../domain/rooms.ts';

/** A thing with a common name: `aThing('rusty sword')`; its generic word is the last one. */
export function aThing(name: string, more: Partial<GameObject> = {}): GameObject {
  const generic = name.split(' ').at(-1) ?? name;
  return { ...plainThing, goid: goid(name), kind: 'item', name, generic, article: 'a', order: 0, ...more };
}

/** Somebody with a name of their own. */
export function somebody(name: string, gender: GameObject['gender'], kind: Kind = 'player'): GameObject {
  return aThing(name, { kind, gender, generic: 'person', article: '' });
}
