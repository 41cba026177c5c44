import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { eventTypes } from '../../domain/events.ts';
import { encodeFrame } from '../frames.ts';
import { eventsRoot } from '../merkle/root.ts';
import type { RawData } from '../upcasting.ts';
import { Upcasting } from '../upcasting.ts';
import { ann, bob, deeds, genesis, seal, sits, Trial, undone } from './contract-trial.ts';

let trial: Trial;

beforeEach(async () => {
  trial = await Trial.begin();
});

describe('the verification of what frames say', () => {
  it('finds a body that nobody can read', async () => {
    await trial.append({ ...encodeFrame('batch-0', seal), body: Buffer.from('{}') });
    await trial.write(seal);
    assert.deepEqual(await trial.problems(), ['1: a body is not a list']);
  });

  it('finds a stream that leaves a version out, once', async () => {
    await trial.write(deeds(sits(ann, 1)));
    const frame = encodeFrame('batch-1', deeds(sits(bob, 1), sits(ann, 3), sits(ann, 4)));
    const events = frame.events.map((event, at) => ({ ...event, version: [1, 2, 3][at] ?? 0 }));
    await trial.append({ ...frame, events });
    assert.deepEqual(await trial.problems(), ['3: Ann is at version 1, and version 3 comes']);
  });

  it('finds an event that nobody knows, and one with a field that may not be', async () => {
    await trial.write(deeds(sits(ann, 1), sits(bob, 1, { type: 'Flown' })));
    await trial.write(deeds(sits(ann, 2, { schemaVersion: 9 })));
    await trial.write(deeds(sits(ann, 3, { data: { who: 7 } })));
    const [one, two, three, ...more] = await trial.problems();
    assert.match(one ?? '', /^2: event 2 is Flown in version 1, a type that this server does not know/);
    assert.match(two ?? '', /^3: event 3 is StoodUp in version 9, newer than version 1/);
    assert.match(three ?? '', /^4: SatDown\.who is not as declared/);
    assert.deepEqual(more, []);
  });

  it('finds a value that could never have been written', async () => {
    const old = sits(ann, 1, { schemaVersion: 0, data: { depth: 777, who: ann } });
    const frame = encodeFrame('batch-0', deeds(old));
    await trial.append({
      ...frame,
      body: Buffer.from(Buffer.from(frame.body).toString().replace('777', '7.5')),
    });
    const upcast = ({ who }: RawData) => ({ who });
    const upcasters = [{ type: 'SatDown', from: 0, to: 1, upcast }];
    const upcasting = new Upcasting(eventTypes, { aliases: {}, upcasters });
    assert.deepEqual(await trial.problems({ upcasting }), [
      '1: SatDown.depth cannot be recorded: 7.5 is not a safe integer',
    ]);
  });

  it('finds events that are not those of the header', async () => {
    const frame = encodeFrame('batch-0', deeds(sits(ann, 1)));
    await trial.append({ ...frame, eventsRoot: eventsRoot([Buffer.from('another')]) });
    assert.deepEqual(await trial.problems(), ['1: frame 0 has other events than its header says']);
  });

  it('finds a void that speaks of no batch right before it', async () => {
    await trial.write(deeds(sits(ann, 1)));
    await trial.write(undone('batch-0'));
    await trial.write(undone('batch-0'));
    await trial.write(undone('batch-2'));
    await trial.write(seal);
    await trial.write(undone('batch-4'));
    const words = 'is undone, but it is not right before this';
    assert.deepEqual(
      await trial.problems(),
      ['batch-0', 'batch-2', 'batch-4'].map(batch => `2: batch ${batch} ${words}`),
    );
  });

  it('finds a genesis with a part left out, or with something in between', async () => {
    await trial.write(genesis(0, false, sits(ann, 1)));
    await trial.write(genesis(2, true, sits(bob, 1)));
    await trial.write(seal);
    assert.deepEqual(await trial.problems(), ['2: part 2 of a genesis comes where part 1 was due']);
  });

  it('bears a genesis that a crash cut off, and says so', async () => {
    await trial.write(genesis(0, false, sits(ann, 1)));
    const { problems: none, remarks } = await trial.examine();
    assert.deepEqual(none, []);
    assert.deepEqual(remarks, ['the genesis that begins at position 1 is not finished at position 1']);
    await trial.write(genesis(0, false, sits(ann, 2)));
    await trial.write(genesis(1, true, sits(bob, 1)));
    await trial.write(seal);
    assert.deepEqual((await trial.examine()).remarks, []);
  });
});
