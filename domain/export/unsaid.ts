import type { Goid } from '../ids.ts';
import type { GameObject, NewObject } from '../object.ts';

/** Something of an object that is not in the world file. */
export interface Unsaid {
  readonly goid: Goid;
  /** An attribute or a trait, by the name that builders see. */
  readonly what: string;
}

const attributes = [
  'name',
  'altNames',
  'generic',
  'article',
  'shortDesc',
  'longDesc',
  'gender',
  'visible',
  'movable',
] as const;

/** The attributes in which an object is not as its file would have it. */
export function unlike(object: GameObject, planned: Pick<NewObject, (typeof attributes)[number]>): Unsaid[] {
  return attributes
    .filter(it => JSON.stringify(object[it]) !== JSON.stringify(planned[it]))
    .map(what => ({ goid: object.goid, what }));
}
