import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { fromBase64, toBase64 } from './base64.ts';
import { CheckpointError } from './checkpoint-error.ts';
import { sha256 } from './hashing.ts';

/** The type of signature that C2SP signed-note calls Ed25519. */
const ed25519 = 0x01;
const publicKeyBytes = 32;
const seedBytes = 32;
/** The length of a key's id. */
export const keyIdBytes = 4;

/** What RFC 8410 puts before the 32 bytes of a key: PKCS8 of a private one, SPKI of a public one. */
const pkcs8Prefix = '302e020100300506032b657004220420';
const spkiPrefix = '302a300506032b6570032100';

/** Who can check signatures: an Ed25519 public key under the name of a log. */
export interface NoteVerifier {
  /** The log's name, which is the origin of its checkpoints. */
  readonly name: string;
  readonly publicKey: KeyObject;
}

/** Who can sign: an Ed25519 private key under the name of a log. */
export interface NoteSigner {
  readonly name: string;
  readonly privateKey: KeyObject;
}

/** A new key from 32 bytes of chance, which are handed in. @throws {CheckpointError} the name may not be, or the seed has another length */
export function makeSigner(name: string, seed: Uint8Array): NoteSigner {
  if (seed.length !== seedBytes)
    throw malformedKey(`a key is made from ${seedBytes} bytes, not ${seed.length}`);
  const der = Buffer.concat([Buffer.from(pkcs8Prefix, 'hex'), seed]);
  return {
    name: checkedName(name),
    privateKey: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }),
  };
}

/** A private key from its PEM text (PKCS8). @throws {CheckpointError} it is none, or not Ed25519, or the name may not be */
export function readSigner(name: string, pem: string): NoteSigner {
  const what = `the private key of ${name} is not an Ed25519 key in PEM (PKCS8)`;
  const privateKey = readPrivateKey(pem, what);
  if (privateKey.asymmetricKeyType !== 'ed25519') throw malformedKey(what);
  return { name: checkedName(name), privateKey };
}

/** The private key as PEM text (PKCS8). Whoever holds it can sign any past. */
export function signerText({ privateKey }: NoteSigner): string {
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

/** The half of a key that may be given away. */
export function verifierOf({ name, privateKey }: NoteSigner): NoteVerifier {
  return { name, publicKey: createPublicKey(privateKey) };
}

/** A public key as C2SP signed-note's vkey: `name+id+base64`. */
export function verifierText(verifier: NoteVerifier): string {
  return `${verifier.name}+${keyIdOf(verifier).toString('hex')}+${toBase64(typedKey(verifier))}`;
}

/** A public key from its vkey text. @throws {CheckpointError} it is none, not Ed25519, or its id is not that of the key */
export function readVerifier(text: string): NoteVerifier {
  const [name = '', id, ...rest] = text.split('+');
  const bytes = fromBase64(rest.join('+'));
  if (bytes?.length !== 1 + publicKeyBytes || bytes[0] !== ed25519) {
    // The text is not shown: somebody may have put a private key here.
    throw malformedKey('this is not an Ed25519 public key as name+id+base64');
  }
  const der = Buffer.concat([Buffer.from(spkiPrefix, 'hex'), bytes.subarray(1)]);
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const verifier = { name: checkedName(name), publicKey };
  const expected = keyIdOf(verifier).toString('hex');
  if (id !== expected)
    throw malformedKey(`the public key of ${name} has the id of another key, its own is ${expected}`);
  return verifier;
}

/** The id of a public key under its name, 4 bytes: SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key)[:4], C2SP signed-note. */
export function keyIdOf(verifier: NoteVerifier): Buffer {
  const bytes = Buffer.concat([Buffer.from(`${verifier.name}\n`), typedKey(verifier)]);
  return sha256(bytes).subarray(0, keyIdBytes);
}

/** Whether a key may have this name: C2SP signed-note wants no spaces, no plus and no control characters. */
export function isKeyName(name: string): boolean {
  return name.isWellFormed() && /^[^\p{White_Space}\p{Cc}+]+$/u.test(name);
}

function typedKey({ publicKey }: NoteVerifier): Buffer {
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  return Buffer.concat([Uint8Array.of(ed25519), spki.subarray(-publicKeyBytes)]);
}

function checkedName(name: string): string {
  if (isKeyName(name)) return name;
  const rule = 'it has at least one character, no spaces, no "+" and no control characters';
  throw new CheckpointError('malformed-name', `"${name}" cannot be the name of a key: ${rule}`);
}

function readPrivateKey(pem: string, what: string): KeyObject {
  try {
    return createPrivateKey({ key: pem, format: 'pem' });
  } catch (cause) {
    throw malformedKey(what, cause);
  }
}

function malformedKey(what: string, cause?: unknown): CheckpointError {
  return new CheckpointError('malformed-key', what, cause);
}
