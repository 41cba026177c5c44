import assert from 'node:assert/strict';
import type { Play } from './play.ts';

/** The state hash of the world that lies in the store, which has to be the ledger's too. */
export async function storedHash(play: Play): Promise<string> {
  const { code, out, err } = await play.outside.run(['rebuild', '--verify-only', '--json']);
  assert.equal(code, 0, err);
  return String((JSON.parse(out) as { primaryHash: unknown }).primaryHash);
}
