import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { isLiving } from '../../domain/object.ts';
import { onceFor } from '../../domain/once-for.ts';
import type { Refs } from './perspective.ts';

/** What a sentence speaks of as one reads it who cannot see: somebody else is "someone", a thing "something". */
export function unseen(refs: Refs, reader: Goid | null): Refs {
  return Object.fromEntries(
    Object.entries(refs).map(([key, ref]) => [
      key,
      'goid' in ref && ref.goid !== reader ? withoutLooks(ref) : ref,
    ]),
  );
}

const withoutLooks = onceFor((object: GameObject): GameObject => {
  const living = isLiving(object);
  return {
    ...object,
    name: living ? 'someone' : 'something',
    article: '',
    gender: living ? 'they' : 'it',
  };
});
