import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { everyEvent } from '../contract-every-event.ts';
import { entryOf, stored } from '../contract-one-event.ts';
import { Recorder } from '../contract-recorded.ts';
import { UnrecordableError } from '../frames/recordable.ts';
import { decodeFrame, eventBytes } from '../frames.ts';
import type { RecordedFrame } from '../ledger.ts';
import { LedgerBrokenError } from '../ledger-errors.ts';
import { eventsRoot } from '../merkle/root.ts';

/** A frame with other bytes in its body. */
function withBody(body: string | Uint8Array, count = 1): RecordedFrame {
  const frame = stored(entryOf({ note: 'x' }));
  return { ...frame, first: 41, count, body: typeof body === 'string' ? Buffer.from(body) : body };
}

describe('a malformed body', () => {
  const good = '[1,"deeds",[["Said",1,["words"],[]]],["ann","say","aye"],1000,"c",[[0,1,0,0,0,1,2]]]';
  const bad: Readonly<Record<string, string>> = {
    nothing: '',
    'no JSON': '[1,"deeds"',
    'no list': '{"kind":"deeds"}',
    'another format': '[2,"deeds",[],[],0,"",[]]',
    'another kind': '[1,"dreams",[],[],0,"",[]]',
    'too few parts': '[1,"deeds",[],[],0,[]]',
    'a table that is none': '[1,"deeds",{},[],0,"",[]]',
    'a row of the table that is none': '[1,"deeds",["Said"],[],0,"",[]]',
    'a type that is no text': good.replace('"Said"', '7'),
    'a version that is no number': good.replace('"Said",1', '"Said","1"'),
    'a field that is no text': good.replace('["words"]', '[7]'),
    'a field called __proto__': good.replace('["words"]', '["__proto__"]'),
    'a field twice': good.replace('["words"],[]', '["words"],["words"]'),
    'words that are no texts': good.replace('"aye"', '7'),
    'a time that is no number': good.replace('1000', '"1000"'),
    'correlations for other deeds': good.replace('"c"', '["c","d"]'),
    'a deed that is no list': good.replace('[0,1,0,0,0,1,2]', '7'),
    'a deed without a head': good.replace('[0,1,0,0,0,1,2]', '[0,1]'),
    'an actor that is not there': good.replace('[0,1,0,0', '[9,1,0,0'),
    'an action that is not there': good.replace('[0,1,0,0', '[0,9,0,0'),
    'an event of no type': good.replace('0,0,1,2]', '9,0,1,2]'),
    'an event of a type called "0"': good.replace('0,0,1,2]', '"0",0,1,2]'),
    'an event without a stream': good.replace('0,0,1,2]', '0,9,1,2]'),
    'an event in version 0': good.replace('0,0,1,2]', '0,0,0,2]'),
    'a value that is missing': good.replace('1,2]', '1]'),
    'a word that is missing': good.replace('1,2]', '1,9]'),
    'a part that is no number': good.replace('"deeds"', '"genesis","0",true'),
    'a last that is no flag': good.replace('"deeds"', '"genesis",0,1'),
    'a void without a time': '[1,"void","b"]',
    'a seal with half an object': '[1,"seal","h",0.5,1]',
    'a void that claims events': '[1,"void","b",1]',
  };
  it('is compared with one that is well', () => {
    assert.equal(decodeFrame(withBody(good)).kind, 'deeds');
  });
  for (const [name, body] of Object.entries(bad)) {
    it(`is told with its position and its bytes: ${name}`, () => {
      assert.throws(
        () => decodeFrame(withBody(body)),
        (error: unknown) => {
          assert.ok(error instanceof LedgerBrokenError, String(error));
          assert.equal(error.position, 41);
          assert.equal(Buffer.from(error.raw).toString(), body);
          return true;
        },
      );
    });
  }

  it('is told where in the frame it is', () => {
    const second = good.replace('[[0,1,0,0,0,1,2]]', '[[0,1,0,0,0,1,2,0,0,2]]');
    assert.throws(() => decodeFrame(withBody(second, 2)), {
      position: 42,
      message: /values of Said are missing/,
    });
  });

  it('is one with more or fewer events than the frame says', () => {
    assert.throws(() => decodeFrame(withBody(good, 2)), { position: 42, message: /there are 1 events of 2/ });
    assert.throws(() => decodeFrame(withBody(good, 0)), LedgerBrokenError);
  });

  it('is one that is not UTF-8', () => {
    const body = Buffer.from(good);
    body[body.indexOf('aye')] = 0xff;
    assert.throws(() => decodeFrame(withBody(body)), LedgerBrokenError);
  });
});

describe('a byte that was changed', () => {
  it('is found by reading or by the root over the events, or changes nothing', () => {
    const frame = new Recorder().deeds(everyEvent.slice(0, 12), everyEvent.slice(12));
    const anyFlip = fc.tuple(fc.nat(frame.body.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(anyFlip, ([at, bits]) => {
        const body = Uint8Array.from(frame.body);
        body[at] = (body[at] ?? 0) ^ bits;
        assert.ok(isFound({ ...frame, body }) || sameEntry({ ...frame, body }, frame));
      }),
      { numRuns: 3_000 },
    );
  });
});

function isFound(frame: RecordedFrame): boolean {
  try {
    return Buffer.compare(eventsRoot(eventBytes(decodeFrame(frame))), frame.eventsRoot) !== 0;
  } catch (error) {
    assert.ok(error instanceof LedgerBrokenError || error instanceof UnrecordableError, String(error));
    return true;
  }
}

function sameEntry(one: RecordedFrame, other: RecordedFrame): boolean {
  assert.deepEqual(decodeFrame(one), decodeFrame(other));
  return true;
}
