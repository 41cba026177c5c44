import type { NoteSigner } from './note-keys.ts';
import { makeSigner } from './note-keys.ts';

/** The secret key of test 1 of RFC 8032 7.1, which all the world knows. */
export const publishedSeed = Buffer.from(
  '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
  'hex',
);

/** The name that the tests' log has. */
export const logName = 'lowwater.example/ledger';

/** Signs for the tests' log. */
export function testSigner(name: string = logName): NoteSigner {
  return makeSigner(name, publishedSeed);
}

/** Signs with a key that nobody knows. */
export function strangeSigner(name: string = logName): NoteSigner {
  return makeSigner(name, new Uint8Array(32).fill(9));
}
