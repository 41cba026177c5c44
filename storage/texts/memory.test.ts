import { openMemoryTexts } from './memory.ts';
import { textStoreContract } from './text-store.contract.ts';

textStoreContract('memory', async () => {
  const store = openMemoryTexts();
  return { store, dispose: () => store.close() };
});
