import { parseArgs } from 'node:util';
import { newFolder, removeFolder } from '../child-server.ts';
import { printRawSync } from '../fdatasync.ts';
import { percentile } from '../figures.ts';
import { overRounds, printRow } from '../table.ts';
import type { Run } from './group-commit.ts';
import { Writers } from './group-commit.ts';
import { measureReplay } from './opening.ts';
import { ledgerSink, rawSink } from './sinks.ts';

/*
 * npm run bench:ledger -- --rounds 15 --seconds 0.4 --in-flight 1,10,100,1000
 * The file ledger beside a bare loop of write and fdatasync that writes as many bytes, in turn; then opening and reading.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    seconds: { type: 'string', default: '0.4' },
    'in-flight': { type: 'string', default: '1,10,100,1000' },
    events: { type: 'string', default: '1000000' },
  },
});

await printRawSync('before');
for (const inFlight of values['in-flight'].split(',').map(Number)) await compare(inFlight);
await measureReplay(Number(values.events));
await printRawSync('after');

type Pair = readonly [ledger: Run, raw: Run];

/** Both have their file for the whole time, and are measured in short turns, since the disk changes from moment to moment. */
async function compare(inFlight: number): Promise<void> {
  const folder = newFolder();
  const [ledger, raw] = [await ledgerSink(folder), await rawSink(folder)];
  const [ours, bare] = [new Writers(ledger, inFlight), new Writers(raw, inFlight)];
  const milliseconds = Number(values.seconds) * 1000;
  const pairs: Pair[] = [];
  for (let round = -1; round < Number(values.rounds); round += 1) {
    const pair = await inTurn(round, [() => ours.write(milliseconds), () => bare.write(milliseconds)]);
    // The first round warms both up.
    if (round >= 0) pairs.push(pair);
  }
  await Promise.all([ledger.close(), raw.close()]);
  removeFolder(folder);
  print(inFlight, pairs);
}

/** Whoever comes first may find a quieter disk: the order changes from round to round. */
async function inTurn(
  round: number,
  [ledger, raw]: readonly [() => Promise<Run>, () => Promise<Run>],
): Promise<Pair> {
  if (round % 2 === 0) return [await ledger(), await raw()];
  const second = await raw();
  return [await ledger(), second];
}

function print(inFlight: number, pairs: readonly Pair[]): void {
  console.log(`\nappend, ${inFlight} in flight`);
  printRow(['', 'events/s', 'batches/s', 'p50 ms', 'p99 ms']);
  printRow(['ledger', ...cellsOf(pairs.map(([ledger]) => ledger))]);
  printRow(['raw', ...cellsOf(pairs.map(([, raw]) => raw))]);
  printRow([
    'ratio',
    overRounds(
      pairs.map(([ledger, raw]) => perSecond(ledger) / perSecond(raw)),
      2,
    ),
  ]);
}

function cellsOf(runs: readonly Run[]): string[] {
  return [
    overRounds(runs.map(perSecond), 0),
    overRounds(
      runs.map(({ batches, seconds }) => batches / seconds),
      0,
    ),
    overRounds(
      runs.map(({ latencies }) => percentile(latencies, 0.5)),
      2,
    ),
    overRounds(
      runs.map(({ latencies }) => percentile(latencies, 0.99)),
      2,
    ),
  ];
}

function perSecond({ items, seconds }: Run): number {
  return items / seconds;
}
