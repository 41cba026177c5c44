import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { newFolder, removeFolder } from './child-server.ts';
import { percentile } from './figures.ts';

const times = 300;
/** Between two of them, as between two batches of a server that is not hurried: a disk asked without a pause is quicker. */
const pauseMilliseconds = 4;
const page = Buffer.alloc(4096, 1);

/** Prints how long the disk alone takes to make one page of a file durable. */
export async function printRawSync(when: string): Promise<void> {
  const folder = newFolder();
  const file = openSync(join(folder, 'page'), 'w');
  const took = new Float64Array(times);
  for (let at = 0; at < times; at += 1) {
    took[at] = syncOnce(file);
    await wait(pauseMilliseconds);
  }
  closeSync(file);
  removeFolder(folder);
  took.sort();
  const [p50, p99] = [percentile(took, 0.5).toFixed(2), percentile(took, 0.99).toFixed(2)];
  console.log(`  one raw fdatasync ${when}: p50 ${p50} ms, p99 ${p99} ms`);
}

function syncOnce(file: number): number {
  const begin = performance.now();
  writeSync(file, page, 0, page.length, 0);
  fdatasyncSync(file);
  return performance.now() - begin;
}
