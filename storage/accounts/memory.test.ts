import { accountStoreContract } from './account-store.contract.ts';
import { openMemoryAccounts } from './memory.ts';

accountStoreContract('memory', async () => {
  const store = openMemoryAccounts();
  return { store, dispose: () => store.close() };
});
