import { UnusableKeyError } from './errors.ts';

/** The longest key in bytes of UTF-8: what LMDB takes with pages of 4 KiB. Every store keeps to it, so that worlds can move. */
const maxKeyBytes = 1978;

/** The key of a goid or name: its UTF-8 bytes, whose order is the order of the store. Throws `UnusableKeyError`. */
export function storeKey(text: string): Buffer {
  if (text === '') throw new UnusableKeyError(text, 'it is empty');
  // Half a surrogate pair has no UTF-8: two different ids would become one key.
  if (!text.isWellFormed()) throw new UnusableKeyError(text, 'it is not well-formed Unicode');
  const key = Buffer.from(text, 'utf8');
  if (key.length > maxKeyBytes) {
    throw new UnusableKeyError(
      text,
      `it has ${key.length} bytes of UTF-8, at most ${maxKeyBytes} are allowed`,
    );
  }
  return key;
}
