import { dehydrate } from '../domain/dehydrate.ts';
import type { GameEvent } from '../domain/event.ts';
import { goid } from '../domain/ids.ts';
import { ItemDropped, ItemTaken } from '../domain/items.ts';
import { World } from '../domain/world.ts';
import { firstDay } from '../features/support/first-day.ts';
import { Recorder } from './contract-recorded.ts';
import type { RecordedFrame } from './ledger.ts';
import type { ReplayOptions } from './replay.ts';
import { replay } from './replay.ts';

/** Frames as a ledger reads them. */
export async function* read(frames: readonly RecordedFrame[]): AsyncGenerator<RecordedFrame> {
  yield* frames;
}

/** What a replay makes of frames, in a new world. */
export async function replayed(frames: readonly RecordedFrame[], options: ReplayOptions = {}) {
  const world = new World();
  return { world, ...(await replay(read(frames), world, options)) };
}

/** A world, object by object. */
export function textOf(world: World): string[] {
  return [...world.objects()].map(dehydrate).sort();
}

/** The first day in one frame, and what comes behind in one each. */
export function recorderOf(...deeds: readonly (readonly GameEvent[])[]): Recorder {
  const recorder = new Recorder();
  recorder.deeds(firstDay);
  for (const events of deeds) recorder.deeds(events);
  return recorder;
}

/** How many events the first day has. */
export const length = firstDay.length;

export const ann = goid('Ann');
export const bob = goid('Bob');
export const rope = goid('rope');
export const coin = goid('coin');
export const quay = goid('quay');

/** The rope lies on the quay; Ann takes it, drops it again, and then Bob takes it. */
export const annTakes = ItemTaken({ item: rope, by: ann, from: quay });
export const annDrops = ItemDropped({ item: rope, by: ann, to: quay });
export const bobTakes = ItemTaken({ item: rope, by: bob, from: quay });
