import { storeKey } from '../primary/store-key.ts';

/** The key of an account: its name in lower case and NFC. Throws `UnusableKeyError`. */
export function accountKey(name: string): Buffer {
  // Lower case can come apart again (`İ` becomes `i` and a dot), so it is composed once more.
  return storeKey(name.normalize('NFC').toLowerCase().normalize('NFC'));
}
