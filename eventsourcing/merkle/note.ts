import { sign, verify } from 'node:crypto';
import { fromBase64, toBase64 } from './base64.ts';
import { CheckpointError } from './checkpoint-error.ts';
import type { NoteSigner, NoteVerifier } from './note-keys.ts';
import { isKeyName, keyIdBytes, keyIdOf, verifierOf } from './note-keys.ts';

/** The most signatures that a note may have; C2SP signed-note asks for at least 16. */
export const maxSignatures = 16;

/** One signature line of a note. */
export interface NoteSignature {
  /** Of the key. */
  readonly name: string;
  /** 4 bytes. */
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** A text with signatures that nobody has checked yet: C2SP signed-note. */
export interface Note {
  /** Whole lines, the last one closed too; what the signatures are over. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const signatureMark = '— ';

/** The text with the signer's signature under it. @throws {RangeError} the text is not whole lines, or no note may hold it */
export function signNote(text: string, signer: NoteSigner): string {
  if (!text.endsWith('\n') || !isNoteText(text))
    throw new RangeError('a note holds whole lines of plain text');
  const signature = sign(null, Buffer.from(text), signer.privateKey);
  const bytes = Buffer.concat([keyIdOf(verifierOf(signer)), signature]);
  return `${text}\n${signatureMark}${signer.name} ${toBase64(bytes)}\n`;
}

/** Takes a note apart; trusts nothing in it. @throws {CheckpointError} it is not of the form of C2SP signed-note */
export function parseNote(note: string): Note {
  const foot = note.lastIndexOf('\n\n');
  if (foot < 0 || !note.endsWith('\n') || !isNoteText(note)) {
    throw new CheckpointError('not-a-note', 'this is not a signed note: text, an empty line, signatures');
  }
  const lines = note.slice(foot + 2, -1).split('\n');
  if (lines.length > maxSignatures) {
    const what = `the note has ${lines.length} signatures, at most ${maxSignatures} are read`;
    throw new CheckpointError('too-many-signatures', what);
  }
  return { text: note.slice(0, foot + 1), signatures: lines.map(parseSignature) };
}

/**
 * The text of a note that at least one of these keys has signed. Signatures of others are passed over, as the
 * specification asks, so that keys can change and witnesses can add theirs.
 * @throws {CheckpointError} none of the keys has signed it, one of their signatures is false, or it is not a note
 */
export function openNote(note: string, verifiers: readonly NoteVerifier[]): string {
  const { text, signatures } = parseNote(note);
  let known = 0;
  for (const signature of signatures) {
    for (const verifier of verifiers.filter(each => isOf(signature, each))) {
      if (!verify(null, Buffer.from(text), verifier.publicKey, signature.signature)) {
        throw new CheckpointError('bad-signature', `the signature of ${verifier.name} is not of this text`);
      }
      known += 1;
    }
  }
  if (known > 0) return text;
  const names = verifiers.map(({ name }) => name).join(', ');
  throw new CheckpointError('unsigned', `none of the known keys has signed this: ${names}`);
}

function isOf({ name, keyId }: NoteSignature, verifier: NoteVerifier): boolean {
  return name === verifier.name && keyIdOf(verifier).equals(keyId);
}

/** Valid UTF-8 without any ASCII control character but the newline. */
function isNoteText(note: string): boolean {
  return note.isWellFormed() && [...note].every(character => character === '\n' || character >= ' ');
}

function parseSignature(line: string): NoteSignature {
  const [name = '', base64 = '', ...more] = line.slice(signatureMark.length).split(' ');
  const bytes = fromBase64(base64);
  const sound = line.startsWith(signatureMark) && isKeyName(name) && more.length === 0;
  if (!sound || !bytes || bytes.length <= keyIdBytes) {
    throw new CheckpointError('malformed-signature', `"${line}" is not a signature: — name base64`);
  }
  return { name, keyId: bytes.subarray(0, keyIdBytes), signature: bytes.subarray(keyIdBytes) };
}
