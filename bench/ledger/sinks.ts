import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileLedger } from '../../storage/ledgers/file/file-ledger.ts';
import { headerBytes } from '../../storage/ledgers/file/frame-header.ts';
import type { Item, Sink } from './group-commit.ts';

/** What the ledger writes of all streams, and of each besides its name. */
const tableBytes = 4;
const rowBytes = 12;
const noRoot = new Uint8Array(32);

/** A write and an fdatasync for each batch, of as many bytes as a frame of the ledger has: nothing can be faster. */
export async function rawSink(folder: string): Promise<Sink> {
  const file = await open(join(folder, 'raw'), 'wx');
  let end = 0;
  return {
    async put(items) {
      const rows = items.reduce((sum, { stream }) => sum + rowBytes + stream.length, tableBytes);
      const bytes = Buffer.concat([Buffer.alloc(headerBytes + rows), ...items.map(item => item.bytes)]);
      await writeAll(file, bytes, end);
      await file.datasync();
      end += bytes.length;
    },
    close: () => file.close(),
  };
}

/** A frame of the file ledger for each batch. */
export async function ledgerSink(folder: string): Promise<Sink> {
  const ledger = await openFileLedger({ path: join(folder, 'ledger') });
  const { epoch } = await ledger.acquire('bench');
  let frames = 0;
  const put = async (items: readonly Item[]) => {
    const body = Buffer.concat(items.map(item => item.bytes));
    // The items are events of one field more than the ledger asks for; it copies what it needs.
    const frame = { batchId: `batch-${frames}`, events: items, eventsRoot: noRoot, body };
    await ledger.append(frame, { epoch, expected: frames });
    frames += 1;
  };
  return { put, close: () => ledger.close() };
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}
