import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { IPolicy } from 'cockatiel';
import { BrokenCircuitError, BulkheadRejectedError } from 'cockatiel';
import fc from 'fast-check';
import { goid } from '../domain/ids.ts';
import { VersionConflictError, versionConflict } from '../eventsourcing/ledger-errors.ts';
import { frame, Pen, versionsOf } from '../storage/ledgers/contract-ledger.ts';
import { openMemoryLedger } from '../storage/ledgers/memory.ts';
import { adaptive, breaker, deferred, jitter, simple } from './examples/retry-policies.ts';

const page = readFileSync('docs/concurrency.md', 'utf8');
const lamp = goid('lamp');
const conflict = (attempted: number, current: number) =>
  new VersionConflictError({ stream: lamp, attempted, current });

/** Two writers to one lamp: the second looks, and before it writes, the first one was there so many times. */
async function met(policy: IPolicy, times: number) {
  const ledger = openMemoryLedger();
  const pen = await Pen.take(ledger);
  const looked: number[] = [];
  await policy.execute(async () => {
    const { lamp: version = 0 } = await versionsOf(ledger, 'lamp');
    const tries = looked.push(version);
    if (tries <= times) await pen.add(`other-${tries}`, [`lamp:${version + 1}`]);
    await pen.add(`mine-${tries}`, [`lamp:${version + 1}`]);
  });
  return { looked, ...(await versionsOf(ledger, 'lamp')) };
}

describe('the retry policies of docs/concurrency.md', () => {
  for (const [name, policy] of Object.entries({
    simple: simple(0),
    jitter: jitter(0),
    adaptive: adaptive(0),
  })) {
    it(`${name}: decides again on what is there now`, async () => {
      assert.deepEqual(await met(policy, 2), { looked: [0, 1, 2], lamp: 3 });
    });
    it(`${name}: gives up in the end, with the last conflict`, async () => {
      await assert.rejects(met(policy, 99), { code: versionConflict });
    });
    it(`${name}: tries nothing else again`, async () => {
      let tries = 0;
      const fail = () => Promise.reject(new Error(`broken ${++tries}`));
      await assert.rejects(policy.execute(fail), /broken 1/);
    });
  }

  it('breaker: lets nobody try after five conflicts in a row, and a success in between starts the count anew', async () => {
    const policy = breaker();
    const fail = () => policy.execute(() => Promise.reject(conflict(1, 1)));
    for (let times = 0; times < 4; times += 1) await assert.rejects(fail(), { code: versionConflict });
    await policy.execute(async () => {});
    for (let times = 0; times < 5; times += 1) await assert.rejects(fail(), { code: versionConflict });
    await assert.rejects(fail(), BrokenCircuitError);
  });

  it('deferred: does one after the other, and tells whoever does not fit in any more', async () => {
    const policy = deferred(1);
    const done: number[] = [];
    const free = Promise.withResolvers<void>();
    const first = policy.execute(async () => {
      await free.promise;
      done.push(1);
    });
    const second = policy.execute(() => void done.push(2));
    await assert.rejects(
      policy.execute(() => assert.fail('there is no room')),
      BulkheadRejectedError,
    );
    free.resolve();
    await Promise.all([first, second]);
    assert.deepEqual(done, [1, 2]);
  });

  it('stand on the page as they are in the file', () => {
    const file = readFileSync('docs/examples/retry-policies.ts', 'utf8');
    const blocks = [...page.matchAll(/^```ts\n(\/\*\*.*?)^```/gms)].map(([, block = '']) => block);
    assert.equal(blocks.length, 2);
    for (const block of blocks) assert.ok(file.includes(block), block);
    const rows = [...page.matchAll(/^\| `(\w+)` \| [^|]+ \| [^|]+ \| [^|]+ \|$/gm)].map(([, name]) => name);
    assert.deepEqual(rows, ['simple', 'jitter', 'adaptive', 'breaker', 'deferred']);
  });
});

describe('the version conflict', () => {
  it('says whose version was offered and which is there, in its fields and in words', () => {
    for (const [attempted, current] of [
      [1, 0],
      [5, 5],
      [-1, 3],
      [Number.MAX_SAFE_INTEGER, 1],
    ] as const) {
      const error = conflict(attempted, current);
      assert.deepEqual(
        [error.code, error.stream, error.attempted, error.current],
        ['version conflict', lamp, attempted, current],
      );
      for (const part of [versionConflict, 'lamp', `${attempted}`, `${current}`])
        assert.ok(error.message.includes(part), part);
    }
    const whole = new VersionConflictError({ stream: null, attempted: 1, current: 2 });
    assert.equal(whole.message, 'version conflict: the ledger is at 2, attempted 1');
  });

  it('is known by its class and by its code, and nothing else is', () => {
    const error: unknown = conflict(1, 1);
    assert.ok(error instanceof VersionConflictError && error instanceof Error);
    const other: Error & { code?: string } = new Error(versionConflict);
    assert.notEqual(other.code, versionConflict);
    assert.ok(!(other instanceof VersionConflictError));
  });
});

describe('two writers on one stream', () => {
  it('never give one version twice, whatever they remember, in 1,000 interleavings', async () => {
    const step = fc.record({ who: fc.integer({ min: 0, max: 1 }), what: fc.constantFrom('look', 'write') });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async steps => {
        const ledger = openMemoryLedger();
        const { epoch } = await ledger.acquire('both');
        const hints = [
          { frames: 0, version: 0 },
          { frames: 0, version: 0 },
        ];
        let stored = 0;
        for (const [at, { who, what }] of steps.entries()) {
          const { lamp: version = 0 } = await versionsOf(ledger, 'lamp');
          const hint = hints[who] ?? assert.fail();
          if (what === 'look') Object.assign(hint, { frames: (await ledger.head()).frames, version });
          else
            await ledger
              .append(frame(`batch-${at}`, [`lamp:${hint.version + 1}`]), { epoch, expected: hint.frames })
              .then(
                () => {
                  stored += 1;
                  assert.equal(hint.version, version);
                },
                error => assert.equal(error.code, versionConflict),
              );
        }
        assert.deepEqual(await versionsOf(ledger, 'lamp'), { lamp: stored });
      }),
      { numRuns: 1000 },
    );
  });
});
