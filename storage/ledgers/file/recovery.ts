import { join } from 'node:path';
import type { FileLayer, OpenFile } from './file-layer.ts';
import { unlinkIfThere, withFile, writeWhole } from './file-layer.ts';
import { Segment } from './segment.ts';
import type { Survey } from './survey.ts';
import { Walk } from './walk.ts';

/**
 * Makes a folder ready for a new writer, after one that ended without a word, and gives its segments. The newest frame is
 * written once more, into a segment of its own: a sync that failed may have left it in this machine's memory only, where
 * reading it proves nothing and syncing it again does nothing. Then the torn tail behind it is cut off, durably.
 */
export async function recover(files: FileLayer, folder: string, { segments }: Survey): Promise<Segment[]> {
  const last = segments.at(-1);
  if (!last) return [];
  if (last.end === 0) {
    await cutOff(files, { path: last.path(folder), length: 0 });
    return [...segments];
  }
  const renewed = await renewNewest(files, folder, last);
  if (renewed.firstFrame === last.firstFrame) return [...segments.slice(0, -1), renewed];
  last.dropNewest();
  await cutOff(files, { path: last.path(folder), length: last.end });
  return [...segments, renewed];
}

/** Takes away what a writer left that ended half way; only for the one who holds the lease. */
export async function dropTemporary(files: FileLayer, folder: string): Promise<void> {
  for (const name of await files.list(folder)) {
    if (name.endsWith('.tmp')) await unlinkIfThere(files, join(folder, name));
  }
}

async function renewNewest(files: FileLayer, folder: string, last: Segment): Promise<Segment> {
  const read = (file: OpenFile) => new Walk(file, { from: last.newest, to: last.end }).next();
  const [newest] = await withFile(files, { path: last.path(folder), opening: 'read' }, read);
  if (!newest) throw new Error(`${last.path(folder)} changed while it was being recovered`);
  const segment = new Segment(newest.header.frame);
  segment.add(newest.header);
  const path = segment.path(folder);
  const write = (file: OpenFile) => writeWhole(file, newest.bytes, 0);
  await withFile(files, { path: `${path}.tmp`, opening: 'create' }, write);
  await files.rename(`${path}.tmp`, path);
  await files.syncFolder(folder);
  return segment;
}

async function cutOff(
  files: FileLayer,
  { path, length }: { readonly path: string; readonly length: number },
): Promise<void> {
  await withFile(files, { path, opening: 'write' }, async file => {
    await file.truncate(length);
    await file.sync();
  });
}
