import { dehydrate } from '../domain/dehydrate.ts';
import type { Goid } from '../domain/ids.ts';
import { goid } from '../domain/ids.ts';
import type { GameObject, NewObject } from '../domain/object.ts';
import { carryLimit } from '../domain/object.ts';
import { plainThing } from '../domain/rooms.ts';
import type { Traits } from '../domain/traits.ts';
import { openLmdb } from '../storage/primary/lmdb.ts';
import { startAevum } from './child-server.ts';

const perCommit = 5000;
const area = goid('bench');
/** By which file they react: one that has something to do as time goes by. */
const script = 'tam';

/** How large a world is, and where its mobiles are. */
export interface MobileWorld {
  readonly rooms: number;
  readonly mobiles: number;
  /** The room in which all of them are; without one they are spread over the rooms. */
  readonly crowded?: Goid;
}

/** Makes a folder's world: the starter world, and rooms and mobiles with reactions beside it. */
export async function makeMobileWorld(folder: string, wanted: MobileWorld): Promise<void> {
  const server = await startAevum({ folder });
  await server.stop();
  const store = await openLmdb({ path: folder, create: false });
  const added = [...objects(wanted)];
  for (let from = 0; from < added.length; from += perCommit) {
    const part = added.slice(from, from + perCommit);
    const blobs = new Map(part.map(it => [it.goid, Buffer.from(dehydrate(it))]));
    await store.commit({ id: `bench-${from}`, objects: blobs });
  }
  await store.close();
}

function* objects({ rooms, mobiles, crowded }: MobileWorld): Generator<GameObject> {
  yield made({ goid: area, kind: 'area', name: 'Bench', container: null, traits: {} }, 0);
  for (let at = 0; at < rooms; at += 1)
    yield made({ goid: roomAt(at), kind: 'room', name: `Room ${at}`, container: area, traits: {} }, at);
  const traits: Traits = {
    ...{ holds: { capacity: carryLimit }, posture: { state: 'standing' } },
    reacts: { scripts: [script] },
  };
  for (let at = 0; at < mobiles; at += 1) {
    const container = crowded ?? roomAt(at % rooms);
    const order = 1000 + at;
    yield made({ goid: goid(`bench/mobile-${at}`), kind: 'mobile', name: 'idler', container, traits }, order);
  }
}

function roomAt(at: number): Goid {
  return goid(`bench/room-${at}`);
}

type Named = Pick<NewObject, 'goid' | 'kind' | 'name' | 'container' | 'traits'>;

function made(named: Named, order: number): GameObject {
  const longDesc = 'It has been put here so that the world is large, and nobody has ever looked at it.';
  return { ...plainThing, ...named, generic: 'thing', longDesc, order };
}
