import type { GameObject } from './object.ts';
import type { Written } from './traits/written.ts';

/** All words in the store of texts that an object names. */
export function writtenIn({ traits }: GameObject): readonly Written[] {
  return [...(traits.mailbox?.letters ?? []), ...(traits.board?.posts ?? [])];
}
