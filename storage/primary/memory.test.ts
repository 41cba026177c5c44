import assert from 'node:assert/strict';
import { it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import { objectStoreContract } from '../object-store.contract.ts';
import { openMemory } from './memory.ts';

objectStoreContract('memory', async () => {
  const store = openMemory();
  return { store, reopen: async () => store, dispose: () => store.close() };
});

it('is new and empty in memory until something is committed', async () => {
  const store = openMemory();
  assert.equal(store.isNew, true);
  assert.equal(await store.isEmpty(), true);
  await store.commit({ id: '1', objects: new Map([[goid('a'), Buffer.from('x')]]) });
  assert.equal(await store.isEmpty(), false);
});
