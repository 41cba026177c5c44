import type { GameObject } from '../domain/object.ts';
import { World } from '../domain/world.ts';
import type { Differences, ObjectDifference } from './first-difference.ts';
import { differences } from './first-difference.ts';
import { readBody } from './frames/read-body.ts';
import type { Ledger, RecordedFrame } from './ledger.ts';
import { EmptyPrimaryError } from './ledger-errors.ts';
import type { LedgerWatcher } from './modes/mode.ts';
import type { RebuildOptions, Rebuilt } from './rebuild.ts';
import { rebuildWorldState } from './rebuild.ts';
import { SealMismatchError } from './replay/replay-errors.ts';
import { shippedUpcasting } from './replay.ts';
import { noShelf } from './snapshots/shelf.ts';
import { hashOfObjects } from './state-hash.ts';

/** The world that the ledger makes is not the one that is there. */
export class WorldsDifferError extends Error {
  override readonly name = 'WorldsDifferError';
  readonly position: number;
  readonly found: Differences;

  constructor(position: number, found: Differences) {
    const names = found.objects.slice(0, 5).map(shortly).join('; ');
    super(
      `the ledger makes another world at position ${position} than the one in the store: ${found.count} objects differ ` +
        `(${names}). "npx aevum rebuild" shows more; "npx aevum rebuild --write" makes the store from the ledger`,
    );
    this.position = position;
    this.found = found;
  }
}

/** What the store holds, where it goes on from the same place as the ledger. */
interface Held extends Pick<RebuildOptions, 'snapshots' | 'passedOver' | 'beganWith'> {
  readonly ledger: Pick<Ledger, 'read' | 'head'>;
  readonly objects: readonly GameObject[];
}

/**
 * Sees that ledger and store hold the same world. The seal at the end of a ledger is believed, where every event behind the
 * newest snapshot is known; where there is no seal, the world is made of its history.
 * @throws {WorldsDifferError} they do not; and as `rebuildWorldState` does
 */
export async function assertAgreement(held: Held): Promise<void> {
  const { ledger, objects } = held;
  const { position, frames } = await ledger.head();
  if (frames === 0) return;
  const sealed = await newestSeal(ledger, position);
  if (sealed !== null && sealed === hashOfObjects(objects)) return assertKnown(held);
  assertSame(await rebuildWorldState(held), objects);
}

/** The same where the ledger follows the store and is put right by it: whether it needs not; the watcher reads why it does. */
export async function agrees(
  held: Held & { readonly watcher: Pick<LedgerWatcher, 'differ'> },
): Promise<boolean> {
  try {
    await assertAgreement(held);
    return true;
  } catch (error) {
    if (!(error instanceof WorldsDifferError || error instanceof SealMismatchError)) throw error;
    if (held.objects.length === 0) throw new EmptyPrimaryError();
    held.watcher.differ(error);
    return false;
  }
}

/** @throws {WorldsDifferError} these objects are not the world that was rebuilt */
export function assertSame(rebuilt: Rebuilt, objects: readonly GameObject[]): void {
  if (hashOfObjects(objects) === rebuilt.stateHash) return;
  throw new WorldsDifferError(rebuilt.position, differences(rebuilt.world, World.of(objects)));
}

/** An older Aevum does not go on where a newer one wrote. @throws {UnknownVersionError} */
export async function assertKnown({ ledger, snapshots = noShelf }: Omit<Held, 'objects'>): Promise<void> {
  const upcasting = shippedUpcasting();
  const [newest] = await snapshots.list();
  for await (const frame of ledger.read({ after: newest?.position ?? 0 })) {
    const body = frame.count > 0 ? readBody(frame) : null;
    if (body && 'rows' in body) for (const kind of body.rows.types) upcasting.assertKnown(kind, frame.first);
  }
}

/** The state hash that the last frame of a ledger seals; `null` where it is no seal. */
async function newestSeal(ledger: Pick<Ledger, 'read'>, position: number): Promise<string | null> {
  let newest: RecordedFrame | undefined;
  for await (const frame of ledger.read({ after: Math.max(0, position - 1) })) newest = frame;
  const body = newest?.count === 0 ? readBody(newest) : null;
  return body?.kind === 'seal' ? body.stateHash : null;
}

function shortly(difference: ObjectDifference): string {
  if ('only' in difference)
    return `${difference.goid} is only in the ${difference.only === 'rebuilt' ? 'ledger' : 'store'}`;
  return `${difference.goid}: ${difference.fields.map(({ field }) => field).join(', ')}`;
}
