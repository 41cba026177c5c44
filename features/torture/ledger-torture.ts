import { parseArgs } from 'node:util';
import { seeded } from '../support/faults/seeded.ts';
import { Episode } from './ledger/episode.ts';
import { flipBits, ledgerOf } from './ledger/flips.ts';
import { loseAfterLies } from './ledger/lies.ts';

/*
 * npm run torture -- ledger --seed 1 --points 1000000 --lies 10000 --flips 200000 --bits 8
 * Crashes of the file ledger (points), disks that lie about their syncs (seeds) and flipped bits (so many of each byte of a ledger
 * of so many bytes). The last line before an error names the seed with which it comes again.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    points: { type: 'string', default: '1000000' },
    lies: { type: 'string', default: '10000' },
    flips: { type: 'string', default: '200000' },
    bits: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);

await crashes(Number(values.points));
await lies(Number(values.lies));
await flips(Number(values.flips), Number(values.bits));

async function crashes(wanted: number): Promise<void> {
  const started = performance.now();
  let points = 0;
  let next = seed;
  for (; points < wanted; next += 1) {
    const episode = new Episode(next);
    await withSeed(next, () => episode.run());
    points += episode.points;
    if (next % 100 === 0) console.log(`seed ${next}: ${points} crash points so far`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${points} crash points, seeds ${seed} to ${next - 1}, ${seconds} s: nothing acknowledged was lost`,
  );
}

async function lies(seeds: number): Promise<void> {
  const outcomes = { refused: 0, shorter: 0, whole: 0 };
  for (let next = seed; next < seed + seeds; next += 1) {
    await withSeed(next, async () => {
      outcomes[await loseAfterLies(next)] += 1;
    });
  }
  console.log(`${seeds} disks that lied: ${JSON.stringify(outcomes)}, none with anything that was not sent`);
}

async function flips(bytes: number, bits: number): Promise<void> {
  const started = performance.now();
  const choose = seeded(seed);
  const flipped = await flipBits(await ledgerOf(bytes, choose), { bits, choose });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${flipped} flipped bits of a ledger of ${bytes} bytes, ${seconds} s: each was named by its place`,
  );
}

async function withSeed(failing: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(`it failed with --seed ${failing}`);
    throw error;
  }
}
