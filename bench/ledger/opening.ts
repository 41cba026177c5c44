import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import type { Ledger } from '../../eventsourcing/ledger.ts';
import { openFileLedger } from '../../storage/ledgers/file/file-ledger.ts';
import { newFolder, removeFolder } from '../child-server.ts';
import { overRounds } from '../table.ts';
import { ledgerSink } from './sinks.ts';

const perFrame = 100;
const streams = 20_000;
const bytes = Buffer.alloc(110, 7);
const rounds = 5;

/** Prints how fast a ledger of so many events is opened, read through, and searched for a batch that it does not hold. */
export async function measureReplay(events: number): Promise<void> {
  const folder = newFolder();
  await fill(folder, events);
  const size = (await stat(join(folder, 'ledger', '0000000000000000.seg'))).size;
  console.log(`\na ledger of ${events} events in frames of ${perFrame}, first segment ${size} bytes`);
  const path = join(folder, 'ledger');
  const times: { open: number[]; read: number[]; search: number[] } = { open: [], read: [], search: [] };
  for (let round = 0; round < rounds; round += 1) {
    const begin = performance.now();
    const ledger = await openFileLedger({ path, readOnly: true, recentBatches: 1 });
    times.open.push(performance.now() - begin);
    times.read.push(await timed(() => readThrough(ledger)));
    times.search.push(await timed(() => ledger.lookup('batch-0')));
    await ledger.close();
  }
  for (const [what, taken] of Object.entries(times)) {
    const rates = taken.map(milliseconds => (events / milliseconds) * 1000);
    console.log(`  ${what.padEnd(8)} ${overRounds(taken, 0)} ms, ${overRounds(rates, 0)} events/s`);
  }
  removeFolder(folder);
}

async function fill(folder: string, events: number): Promise<void> {
  const sink = await ledgerSink(folder);
  const versions = new Map<Goid, number>();
  for (let from = 0; from < events; from += perFrame) {
    const items = Array.from({ length: Math.min(perFrame, events - from) }, (_, at) => {
      const stream = goid(`lowwater/thing-${(from + at * 37) % streams}`);
      const version = (versions.get(stream) ?? 0) + 1;
      versions.set(stream, version);
      return { stream, version, bytes };
    });
    await sink.put(items);
  }
  await sink.close();
}

async function readThrough(ledger: Ledger): Promise<number> {
  let events = 0;
  for await (const { count } of ledger.read()) events += count;
  return events;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
