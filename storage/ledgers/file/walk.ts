import { crc32 } from 'node:zlib';
import type { StoredFrame } from '../stored-frame.ts';
import { contentOf } from '../stored-frame.ts';
import type { OpenFile } from './file-layer.ts';
import { decodeHeader, frameBytes, headerBytes, headerVersion } from './frame-header.ts';

const chunkBytes = 1 << 20;

/** Reads the frames of a segment in order, in large pieces of fresh memory; stops where no whole good frame lies. */
export class Walk {
  readonly #file: OpenFile;
  readonly #end: number;
  #offset: number;

  constructor(file: OpenFile, { from, to }: { readonly from: number; readonly to: number }) {
    this.#file = file;
    this.#offset = from;
    this.#end = to;
  }

  /** Where the frames given out so far end. */
  get offset(): number {
    return this.#offset;
  }

  /** The next frames; none where it stops. Their header's and content's CRC are right. */
  async next(): Promise<readonly StoredFrame[]> {
    let chunk = await this.read(chunkBytes);
    const header = decodeHeader(chunk);
    if (header && frameBytes(header) > chunk.length) chunk = await this.read(frameBytes(header));
    const frames = framesIn(chunk);
    for (const { bytes } of frames) this.#offset += bytes.length;
    return frames;
  }

  /** So many bytes from where it is, or fewer where there are no more; it stays there. */
  async read(bytes: number): Promise<Buffer> {
    const chunk = Buffer.allocUnsafeSlow(Math.max(0, Math.min(bytes, this.#end - this.#offset)));
    return chunk.subarray(0, await this.#file.read(chunk, this.#offset));
  }
}

function framesIn(chunk: Buffer): readonly StoredFrame[] {
  const frames: StoredFrame[] = [];
  let offset = 0;
  for (let frame = frameAt(chunk, offset); frame; frame = frameAt(chunk, offset)) {
    frames.push(frame);
    offset += frame.bytes.length;
  }
  return frames;
}

function frameAt(chunk: Buffer, offset: number): StoredFrame | null {
  const header = decodeHeader(chunk.subarray(offset, offset + headerBytes));
  if (header?.version !== headerVersion) return null;
  const bytes = chunk.subarray(offset, offset + frameBytes(header));
  if (bytes.length < frameBytes(header)) return null;
  const stored = { header, bytes };
  return crc32(contentOf(stored)) === header.contentCrc ? stored : null;
}
