import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { TreeHead } from './checkpoint.ts';
import { flipped, someLeaves } from './contract-naive-tree.ts';
import type { EventProof, ProvenHeader } from './event-proof.ts';
import { verifyEvent } from './event-proof.ts';
import { hashBytes, leafHash, sha256 } from './hashing.ts';
import { proveEvent } from './prove-event.ts';
import { eventsRoot } from './root.ts';
import { MerkleTree } from './tree.ts';

/** A header of these tests: three numbers, the events' root, the body's hash. */
const headerBytes = 12 + 2 * hashBytes;

function writeHeader({ frame, first, count, eventsRoot: root }: ProvenHeader, body: Uint8Array): Buffer {
  const numbers = Buffer.alloc(12);
  for (const [at, number] of [frame, first, count].entries()) numbers.writeUInt32BE(number, at * 4);
  return Buffer.concat([numbers, root, sha256(body)]);
}

function readHeader(header: Uint8Array): ProvenHeader | undefined {
  if (header.length !== headerBytes) return undefined;
  const bytes = Buffer.from(header);
  const [frame, first, count] = [0, 4, 8].map(at => bytes.readUInt32BE(at)) as [number, number, number];
  return { frame, first, count, eventsRoot: bytes.subarray(12, 12 + hashBytes) };
}

interface StoredFrame {
  readonly frame: number;
  readonly first: number;
  readonly header: Buffer;
  readonly events: readonly Buffer[];
}

/** A ledger whose frames have so many events each. */
function ledger(counts: readonly number[]): { frames: StoredFrame[]; tree: MerkleTree } {
  const tree = new MerkleTree();
  const frames = counts.map((count, frame) => {
    const first = 1 + counts.slice(0, frame).reduce((sum, each) => sum + each, 0);
    const events = someLeaves(count).map(event => Buffer.concat([Buffer.from(`${frame}:`), event]));
    const fields = { frame, first, count, eventsRoot: eventsRoot(events) };
    const header = writeHeader(fields, Buffer.concat(events));
    tree.append(leafHash(header));
    return { frame, first, header, events };
  });
  return { frames, tree };
}

const { frames, tree } = ledger([1, 7, 0, 3, 100, 2]);
const size = frames.length;
const head: TreeHead = { size, root: tree.rootAt(size) };

function proofOf(frame: number, index: number): EventProof {
  return proveEvent(tree, size, { ...frames[frame]!, index });
}

/** The same path with one bit turned, once in each of its hashes. */
function flippedEach(path: readonly Uint8Array[], bit: number): Uint8Array[][] {
  return path.map((hash, at) => path.with(at, flipped(hash, bit)));
}

describe('the proof of one event', () => {
  it('holds for every event and tells its position', () => {
    const positions = frames.flatMap(({ frame, events }) =>
      events.map((_, index) => verifyEvent(proofOf(frame, index), head, readHeader)),
    );
    assert.deepEqual(
      positions,
      Array.from({ length: 113 }, (_, at) => at + 1),
    );
  });

  it('holds for any ledger at any of its sizes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        (counts, one, other) => {
          const any = ledger(counts.map((count, at) => (at === 0 ? count + 1 : count)));
          const full = any.frames.filter(({ events }) => events.length > 0);
          const place = full[one % full.length]!;
          const index = other % place.events.length;
          for (let upTo = place.frame + 1; upTo <= any.tree.size; upTo += 1) {
            const proof = proveEvent(any.tree, upTo, { ...place, index });
            const known = { size: upTo, root: any.tree.rootAt(upTo) };
            assert.equal(verifyEvent(proof, known, readHeader), place.first + index);
          }
        },
      ),
    );
  });

  it('is short though its frame is long', () => {
    const { event, header, eventPath, framePath } = proofOf(4, 50);
    assert.ok(eventPath.length <= 7 && framePath.length <= 3);
    assert.ok(header.length + event.length < 100);
  });

  it('is refused with any bit of it turned', () => {
    const proof = proofOf(4, 50);
    const refuse = (wrong: Partial<EventProof>) =>
      assert.equal(verifyEvent({ ...proof, ...wrong }, head, readHeader), undefined);
    for (let bit = 0; bit < proof.header.length * 8; bit += 1) refuse({ header: flipped(proof.header, bit) });
    for (let bit = 0; bit < proof.event.length * 8; bit += 1) refuse({ event: flipped(proof.event, bit) });
    for (let bit = 0; bit < 256; bit += 1) {
      for (const eventPath of flippedEach(proof.eventPath, bit)) refuse({ eventPath });
      for (const framePath of flippedEach(proof.framePath, bit)) refuse({ framePath });
    }
  });

  it('is refused for another place, another size or another head', () => {
    const proof = proofOf(4, 50);
    const refuse = (wrong: Partial<EventProof>, known = head) =>
      assert.equal(verifyEvent({ ...proof, ...wrong }, known, readHeader), undefined);
    for (const index of [49, 51, 100, -1, 0.5, Number.NaN]) refuse({ index });
    refuse({ size: 5 });
    refuse({}, { size: 5, root: tree.rootAt(5) });
    refuse({}, { size: 6, root: tree.rootAt(5) });
    refuse({ header: frames[1]!.header });
    refuse({ header: Buffer.alloc(3) });
    refuse({ eventPath: [] });
    refuse({ framePath: [] });
  });

  it('cannot be made for what is not there', () => {
    assert.throws(() => proofOf(1, 7), { message: 'frame 1 has no event 7 of 7' });
    assert.throws(() => proofOf(2, 0), RangeError);
    assert.throws(() => proofOf(1, -1), RangeError);
    assert.throws(() => proveEvent(tree, 1, { ...frames[1]!, index: 0 }), RangeError);
    assert.throws(() => proveEvent(tree, 7, { ...frames[1]!, index: 0 }), RangeError);
  });
});
