import { CheckpointError } from '../eventsourcing/merkle/checkpoint-error.ts';
import type { NoteSigner } from '../eventsourcing/merkle/note-keys.ts';
import { makeSigner, readSigner, signerText } from '../eventsourcing/merkle/note-keys.ts';
import { readText, writeText } from './text-files.ts';

/** Nobody but the owner may read it. */
const secret = 0o600;

/** What a key needs that does not exist yet. */
export interface NewKey {
  /** The log's name; nothing where the one in the key's file is good. */
  readonly origin: string;
  /** A name where none is wanted. */
  readonly anyOrigin: () => string;
  /** 32 bytes of chance. */
  readonly seed: () => Uint8Array;
}

/**
 * The private key in a file, which is made where there is none. Its first line is the name of the log, the rest the key in
 * PEM (PKCS8), so that other tools can read it too.
 * @throws {CheckpointError} the file is no key, or one of another log
 */
export async function openLedgerKey(path: string, { origin, anyOrigin, seed }: NewKey): Promise<NoteSigner> {
  const text = await readText(path);
  if (text !== null) return readKey({ path, text, origin });
  const signer = makeSigner(origin === '' ? anyOrigin() : origin, seed());
  await writeText(path, `${signer.name}\n${signerText(signer)}`, secret);
  return signer;
}

function readKey({
  path,
  text,
  origin,
}: {
  readonly path: string;
  readonly text: string;
  readonly origin: string;
}) {
  const end = text.indexOf('\n');
  const name = text.slice(0, end);
  if (origin !== '' && origin !== name) {
    const what = `${path} signs as ${name}, eventSourcing.origin is ${origin}: the name of a log stays as it was`;
    throw new CheckpointError('foreign-origin', what);
  }
  return readSigner(name, text.slice(end + 1));
}
