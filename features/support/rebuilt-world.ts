import assert from 'node:assert/strict';
import { World } from '../../domain/world.ts';
import { replay } from '../../eventsourcing/replay.ts';
import type { WholeServer } from './whole-server.ts';
import { hashOf } from './whole-world.ts';
import type { WilfulLedger } from './wilful-ledger.ts';

/** Asserts that the ledger, replayed into an empty world, gives the world that is in memory; where the mode keeps one and it is caught up. */
export async function assertRebuilds(
  ledger: WilfulLedger,
  { manager, eventSource, world }: WholeServer,
): Promise<void> {
  await manager.drain();
  if (eventSource.mode === 'off') return;
  const rebuilt = new World();
  const { stateHash } = await replay(ledger.read(), rebuilt);
  assert.equal(stateHash, hashOf(world), 'the ledger tells of another world than the one in memory');
}

/** All that lies in the store, byte for byte. */
export async function storedIn({ stores }: WholeServer): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const { goid, bytes } of stores.objects.load())
    found[goid] = Buffer.from(bytes).toString('base64');
  return found;
}
