import { randomBytes, randomUUID } from 'node:crypto';
import type { World } from '../../domain/world.ts';
import { writtenIn } from '../../domain/written-in.ts';
import type { TextStore } from '../../storage/text-store.ts';
import { Texts } from '../manager/texts.ts';
import { channelIds } from './channel-log.ts';

/** Words that no object names are kept for so long, should an older world be put back into its place. */
const spareMilliseconds = 7 * 86_400_000;

/** The words that people wrote, over their store. */
export function openTexts(store: TextStore, fault: (error: unknown) => void): Texts {
  const newSalt = () => randomBytes(16).toString('base64');
  return new Texts({ store, newId: randomUUID, newSalt, now: () => Date.now(), fault });
}

/**
 * Forgets the words that nobody needs any more: what a crash left behind, and after a while what no object names. With a new
 * world, all of them.
 */
export async function sweepTexts(store: TextStore, world: World, now: number): Promise<void> {
  const named = new Set([...world.objects()].flatMap(object => writtenIn(object).map(({ text }) => text)));
  const idle = store.list().filter(({ id, at }) => {
    if (world.size === 0) return true;
    return !id.startsWith(channelIds) && !named.has(id) && now - at > spareMilliseconds;
  });
  if (idle.length > 0) await store.forget(idle.map(({ id }) => id));
}
