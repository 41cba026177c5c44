import { fromBase64, toBase64 } from './base64.ts';
import { CheckpointError } from './checkpoint-error.ts';
import { hashBytes } from './hashing.ts';
import { openNote, parseNote, signNote } from './note.ts';
import type { NoteSigner, NoteVerifier } from './note-keys.ts';

/** How large a tree is, and its root. */
export interface TreeHead {
  /** How many leaves: for a ledger, frames. */
  readonly size: number;
  /** RFC 6962 root, 32 bytes. */
  readonly root: Uint8Array;
}

/** What a log says of itself: C2SP tlog-checkpoint. */
export interface Checkpoint extends TreeHead {
  /** The name of the log, so that a key that signs for two logs cannot mix them up. */
  readonly origin: string;
  /** Lines after the root, which mean nothing here and are part of what is signed. */
  readonly extensions: readonly string[];
}

/**
 * The checkpoint of a tree as a signed note; its origin is the signer's name. To be signed only after the leaves are
 * durable, and never if it does not continue the one before.
 * @throws {RangeError} the size is not a whole number up to 2^53 - 1, or the root has not 32 bytes
 */
export function signCheckpoint({ size, root }: TreeHead, signer: NoteSigner): string {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`no tree has ${size} leaves`);
  if (root.length !== hashBytes) throw new RangeError(`a root has ${hashBytes} bytes, not ${root.length}`);
  return signNote(`${signer.name}\n${size}\n${toBase64(root)}\n`, signer);
}

/** What a note says, whoever signed it. @throws {CheckpointError} it is not a checkpoint */
export function parseCheckpoint(note: string): Checkpoint {
  const [origin = '', size, root, ...extensions] = parseNote(note).text.slice(0, -1).split('\n');
  if (size === undefined || root === undefined || [origin, size, root, ...extensions].includes('')) {
    const form = 'origin, size, root, and no empty line';
    throw new CheckpointError('not-a-checkpoint', `this note is not a checkpoint: ${form}`);
  }
  return { origin, size: parseSize(size), root: parseRoot(root), extensions };
}

/**
 * What a note says, if the log itself has signed it: one of these keys, whose name is the checkpoint's origin.
 * @throws {CheckpointError} it is not a checkpoint, of another log, not signed, or the signature is false
 */
export function verifyCheckpoint(note: string, verifiers: readonly NoteVerifier[]): Checkpoint {
  const checkpoint = parseCheckpoint(note);
  const own = verifiers.filter(({ name }) => name === checkpoint.origin);
  if (own.length === 0) {
    const known = verifiers.map(({ name }) => name).join(', ');
    throw new CheckpointError(
      'foreign-origin',
      `this checkpoint is of ${checkpoint.origin}, not of ${known}`,
    );
  }
  openNote(note, own);
  return checkpoint;
}

function parseSize(text: string): number {
  const size = Number(text);
  if (/^(0|[1-9][0-9]*)$/.test(text) && Number.isSafeInteger(size)) return size;
  throw new CheckpointError('malformed-size', `"${text}" is not a number of leaves from 0 to 2^53 - 1`);
}

function parseRoot(text: string): Uint8Array {
  const root = fromBase64(text);
  if (root?.length === hashBytes) return root;
  throw new CheckpointError('malformed-root', `"${text}" is not the base64 of ${hashBytes} bytes`);
}
