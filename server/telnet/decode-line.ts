import { isUtf8 } from 'node:buffer';

const replacement = '\ufffd';

/**
 * Bytes as text that is always valid: UTF-8, and where they are not UTF-8, a letter of Latin-1 for what old clients send
 * as `é`, and U+FFFD for the rest. Byte 255 never becomes a character that some client could read as IAC again.
 */
export function decodeLine(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeMixed(bytes);
}

/** The bytes without a character at their end that a cut left incomplete. */
export function withoutHalfCharacter(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const size = sequenceSize(bytes.readUInt8(bytes.length - back));
    if (size > 1) return size > back ? bytes.subarray(0, bytes.length - back) : bytes;
    if (size === 1) return bytes;
  }
  return bytes;
}

function decodeMixed(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const size = sequenceSize(bytes.readUInt8(at));
    const sequence = bytes.subarray(at, at + size);
    const isWhole = size > 0 && sequence.length === size && isUtf8(sequence);
    text += isWhole ? sequence.toString('utf8') : oldLetter(bytes.readUInt8(at));
    at += isWhole ? size : 1;
  }
  return text;
}

/** How many bytes a character of UTF-8 has that begins with this one; 0 where none begins so. */
function sequenceSize(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** The letters of Latin-1 lie from 0xC0 to 0xFF, with the signs for times and divided among them. */
function oldLetter(byte: number): string {
  const isLetter = byte >= 0xc0 && byte < 0xff && byte !== 0xd7 && byte !== 0xf7;
  return isLetter ? String.fromCharCode(byte) : replacement;
}
