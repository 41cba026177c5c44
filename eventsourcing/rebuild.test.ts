import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { Draft } from '../domain/draft.ts';
import { ItemTaken } from '../domain/items.ts';
import { anItem, ann, aPlayer, apple, quay, theTown } from '../features/support/facts.ts';
import { anyCommands, opening, play } from '../features/support/random-commands.ts';
import { worldOf } from '../features/support/specification.ts';
import { Recorder } from './contract-recorded.ts';
import { ledgerOf, SmallRun } from './contract-small-run.ts';
import { SealMismatchError } from './replay/replay-errors.ts';
import { noShelf } from './snapshots/shelf.ts';
import { hashOfObjects } from './state-hash.ts';

let run: SmallRun;

beforeEach(() => {
  run = new SmallRun();
});
afterEach(() => run.end());

describe('a rebuild', () => {
  it('makes the world anew from zero', async () => {
    run.take();
    const { world, began, position, events, stateHash } = await run.rebuild();
    assert.deepEqual([began, position, events], [0, 9, 9]);
    assert.equal(world.get(apple)?.container, ann);
    assert.equal(stateHash, hashOfObjects(world.objects()));
  });

  it('begins with the newest snapshot, and comes to the same', async () => {
    await run.keep();
    run.take();
    await run.keep();
    await run.seal();
    run.drop();
    await run.seal();
    const fast = await run.rebuild();
    const slow = await run.rebuild({ snapshots: noShelf });
    assert.deepEqual([fast.began, fast.events, slow.began, slow.events], [9, 1, 0, 10]);
    assert.deepEqual(
      [fast.stateHash, fast.position, fast.versions],
      [slow.stateHash, slow.position, slow.versions],
    );
    assert.deepEqual(run.passedOver, []);
  });

  it('makes of random play and snapshots at random places what was played', async () => {
    const plays = fc.asyncProperty(anyCommands, fc.nat(5), async (commands, apart) => {
      const random = new SmallRun();
      try {
        const recorder = new Recorder();
        recorder.deeds(opening);
        Object.assign(random, { recorder });
        const living = worldOf(opening);
        const draft = new Draft(living);
        for (const [at, command] of commands.entries()) {
          recorder.deeds(play(living, draft, command));
          if (at % 10 === apart) await random.keep();
        }
        for (const snapshots of [random.snapshots, noShelf]) {
          const { stateHash, world } = await random.rebuild({ snapshots });
          assert.deepEqual([stateHash, world.size], [hashOfObjects(living.objects()), living.size]);
        }
        assert.deepEqual(random.passedOver, []);
      } finally {
        random.end();
      }
    });
    await fc.assert(plays, { numRuns: 25 });
  });

  it('passes over a snapshot with one flipped byte, for an older one', async () => {
    await run.keep();
    run.take();
    await run.keep();
    const path = join(run.folder, '0000000000000009.snapshot');
    const bytes = await readFile(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await writeFile(path, bytes);
    const { began, events } = await run.rebuild();
    assert.deepEqual([began, events], [8, 1]);
    assert.deepEqual(run.passedOver, ['9: its bytes are not those that were written']);
  });

  for (const [field, why] of [
    ['catalogue', 'it was made under other rules'],
    ['upcasters', 'it was made under other rules'],
    ['stateHash', /^8: the world at position 8 was sealed as other with 7 objects and replayed as /],
    ['hash', 'it was made of another ledger'],
  ] as const) {
    it(`passes over a snapshot with another ${field}`, async () => {
      await run.keep();
      await run.forge(8, it => ({ ...it, header: { ...it.header, [field]: 'other' } }));
      assert.equal((await run.rebuild()).began, 0);
      assert.match(run.passedOver.join(), typeof why === 'string' ? new RegExp(`^8: ${why}$`) : why);
    });
  }

  it('passes over a snapshot of a world that was never there, since a seal tells', async () => {
    await run.keep();
    await run.forge(8, it => {
      const objects = it.objects.map(object => ({ ...object, shortDesc: 'altered' }));
      return { ...it, objects, header: { ...it.header, stateHash: hashOfObjects(objects) } };
    });
    run.take();
    await run.seal();
    assert.equal((await run.rebuild()).began, 0);
    assert.match(run.passedOver[0] ?? '', /^8: the world at position 9 was sealed as/);
  });

  it('passes over a snapshot of another ledger, and one from beyond its end', async () => {
    await run.keep();
    const other = new Recorder();
    other.deeds([...theTown, ...aPlayer(ann, quay), anItem(apple, quay)]);
    other.deeds([ItemTaken({ item: apple, by: ann, from: quay })]);
    const { began, position } = await run.rebuild({ ledger: ledgerOf(other) });
    assert.deepEqual([began, position], [0, 9]);
    const short = new Recorder();
    short.deeds(theTown);
    assert.equal((await run.rebuild({ ledger: ledgerOf(short) })).began, 0);
    assert.deepEqual(run.passedOver, [
      '8: it was made of another ledger',
      '8: it was made of another ledger',
    ]);
  });

  it('of the past begins with a snapshot from before it, and with none where a time is wanted', async () => {
    await run.keep();
    run.take();
    run.drop();
    await run.keep();
    const before = await run.rebuild({ to: { position: 9 } });
    assert.deepEqual([before.began, before.position, before.world.get(apple)?.container], [8, 9, ann]);
    const then = await run.rebuild({ to: { time: 1_002 } });
    assert.deepEqual([then.began, then.position, then.world.get(apple)?.container], [0, 9, ann]);
    assert.equal((await run.rebuild({ to: { position: 7 } })).began, 0);
  });

  it('says that the ledger is wrong only after a replay from zero', async () => {
    await run.keep();
    run.take();
    await run.seal('00');
    await assert.rejects(run.rebuild(), SealMismatchError);
    assert.equal(run.passedOver.length, 1);
  });

  it('ends when it is broken off, whatever snapshots there are', async () => {
    await run.keep();
    run.take();
    const controller = new AbortController();
    controller.abort(new Error('enough'));
    await assert.rejects(run.rebuild({ signal: controller.signal }), /enough/);
    assert.deepEqual(run.passedOver, []);
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await run.rebuild({ onProgress: ({ position }) => void told.push(position) });
    assert.deepEqual(told, [8]);
  });
});
