import { crc32 } from 'node:zlib';
import type { Frame, StreamVersion } from '../../eventsourcing/ledger.ts';
import { UnusableFrameError, VersionConflictError } from '../../eventsourcing/ledger-errors.ts';
import { hashBytes, sha256 } from '../../eventsourcing/merkle/hashing.ts';
import type { FrameHeader } from './file/frame-header.ts';
import { encodeHeader, headerBytes, headerVersion, maxBatchIdBytes } from './file/frame-header.ts';
import type { StreamTable } from './file/stream-table.ts';
import { encodeTable, maxStreamBytes, maxVersion, streamTable } from './file/stream-table.ts';
import type { StoredFrame } from './stored-frame.ts';
import type { DraftSpan, Streams } from './streams.ts';

/** The most bytes of a frame; whoever has more to say makes several. */
const maxFrameBytes = 64 << 20;

/** A frame that was handed in, in bytes of its own, before it has its place in the ledger. */
export interface Draft {
  readonly batchId: string;
  readonly spans: readonly DraftSpan[];
  /** The streams that the spans belong to. */
  readonly streams: Streams;
  readonly count: number;
  readonly eventsRoot: Uint8Array;
  readonly contentHash: Uint8Array;
  readonly contentCrc: number;
  readonly tableBytes: number;
  /** Room for the header, then table and body. */
  readonly bytes: Buffer;
}

/** Where a frame comes in the ledger. */
export interface Place {
  readonly frame: number;
  readonly first: number;
  readonly epoch: number;
  readonly previousHash: Uint8Array;
}

/**
 * Copies a frame, so that its caller may do with it what he likes. `streams` are those of the ledger.
 * @throws {VersionConflictError} versions of a stream do not follow each other, or are no numbers that can
 * @throws {UnusableFrameError} something has not the form or size that it must have
 */
export function draftFrame(frame: Frame, streams: Streams): Draft {
  const { batchId, events, eventsRoot, body } = frame;
  const spans = spansOf(events, streams);
  const table = streamTable(spans);
  const length = headerBytes + table.bytes + body.length;
  assertUsable(frame, length);
  assertUsableStreams(batchId, table);
  const bytes = Buffer.allocUnsafeSlow(length);
  const content = bytes.subarray(headerBytes);
  encodeTable(table, content.subarray(0, table.bytes));
  content.set(body, table.bytes);
  return {
    batchId,
    spans,
    streams,
    count: events.length,
    eventsRoot: new Uint8Array(eventsRoot),
    contentHash: sha256(content),
    contentCrc: crc32(content),
    tableBytes: table.bytes,
    bytes,
  };
}

/** The draft with its header: what is stored. */
export function sealFrame(draft: Draft, place: Place): StoredFrame {
  const { bytes, spans, streams, ...rest } = draft;
  const bodyBytes = bytes.length - headerBytes - draft.tableBytes;
  const header: FrameHeader = { ...rest, ...place, version: headerVersion, bodyBytes };
  encodeHeader(header, bytes);
  return { header, bytes };
}

function spansOf(events: readonly StreamVersion[], streams: Streams): readonly DraftSpan[] {
  const draft = {};
  const spans: DraftSpan[] = [];
  for (const { stream, version } of events) {
    const state = streams.of(stream);
    const span = state.draft === draft ? state.span : null;
    if (!(span ? version === span.first + span.count : isVersion(version))) {
      const current = span ? span.first + span.count - 1 : state.version;
      throw new VersionConflictError({ stream, attempted: version, current });
    }
    if (span) {
      span.count += 1;
      continue;
    }
    const fresh = { stream, first: version, count: 1, state };
    state.draft = draft;
    state.span = fresh;
    spans.push(fresh);
  }
  // Else the newest drafts would live as long as their streams.
  for (const { state } of spans) {
    state.draft = null;
    state.span = null;
  }
  return spans;
}

function isVersion(version: number): boolean {
  return Number.isSafeInteger(version) && version >= 1 && version <= maxVersion;
}

function assertUsable({ batchId, eventsRoot }: Frame, length: number): void {
  if (!/^[!-~]+$/.test(batchId) || batchId.length > maxBatchIdBytes) {
    throw new UnusableFrameError(
      batchId,
      `its id must have 1 to ${maxBatchIdBytes} visible letters of ASCII`,
    );
  }
  if (eventsRoot.length !== hashBytes) {
    throw new UnusableFrameError(
      batchId,
      `the root over its events has ${eventsRoot.length} bytes, not ${hashBytes}`,
    );
  }
  if (length > maxFrameBytes) {
    throw new UnusableFrameError(batchId, `it has ${length} bytes, at most ${maxFrameBytes} are allowed`);
  }
}

function assertUsableStreams(batchId: string, { spans, isAscii }: StreamTable): void {
  const wrong = spans.find(({ stream }) => !isUsable(stream, isAscii));
  if (!wrong) return;
  const rule = `must be well-formed Unicode of 1 to ${maxStreamBytes} bytes of UTF-8`;
  throw new UnusableFrameError(batchId, `the name of a stream ${rule}: "${wrong.stream.slice(0, 40)}"`);
}

function isUsable(stream: string, isAscii: boolean): boolean {
  if (isAscii) return stream !== '' && stream.length <= maxStreamBytes;
  // Half a surrogate pair has no UTF-8: two different streams would become one.
  return stream.isWellFormed() && stream !== '' && Buffer.byteLength(stream) <= maxStreamBytes;
}
