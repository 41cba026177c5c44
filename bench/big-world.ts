import { dehydrate } from '../domain/dehydrate.ts';
import type { Goid } from '../domain/ids.ts';
import { goid } from '../domain/ids.ts';
import type { GameObject, NewObject } from '../domain/object.ts';
import { plainThing } from '../domain/rooms.ts';
import { openLmdb } from '../storage/primary/lmdb.ts';
import { startAevum } from './child-server.ts';

const thingsInRoom = 20;
const perCommit = 5000;
const area = goid('bench');

/** Makes a folder's world of so many objects: the starter world, and rooms full of things that nobody visits. */
export async function makeBigWorld(folder: string, size: number): Promise<void> {
  const server = await startAevum({ folder });
  await server.stop();
  const store = await openLmdb({ path: folder, create: false });
  let present = 0;
  for await (const _ of store.load()) present += 1;
  const added = [...objects(size - present)];
  for (let from = 0; from < added.length; from += perCommit) {
    const part = added.slice(from, from + perCommit);
    const blobs = new Map(part.map(it => [it.goid, Buffer.from(dehydrate(it))]));
    await store.commit({ id: `bench-${from}`, objects: blobs });
  }
  await store.close();
}

function* objects(count: number): Generator<GameObject> {
  yield made({ goid: area, kind: 'area', name: 'Bench', container: null }, 0);
  let room: Goid = area;
  for (let at = 0; at < count - 1; at += 1) {
    const place = at % (thingsInRoom + 1);
    if (place === 0) {
      room = goid(`bench/room-${at}`);
      yield made({ goid: room, kind: 'room', name: `Room ${at}`, container: area }, at);
    } else
      yield made(
        { goid: goid(`bench/thing-${at}`), kind: 'item', name: `thing ${at}`, container: room },
        place,
      );
  }
}

type Named = Pick<NewObject, 'goid' | 'kind' | 'name' | 'container'>;

function made(named: Named, order: number): GameObject {
  const longDesc = 'It has been put here so that the world is large, and nobody has ever looked at it.';
  return { ...plainThing, ...named, generic: 'thing', longDesc, order };
}
