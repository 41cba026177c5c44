import { ledgerContract } from './ledger.contract.ts';
import { openMemoryLedger } from './memory.ts';

ledgerContract('memory', async () => {
  const ledger = openMemoryLedger();
  const same = async () => ledger;
  return { ledger, another: same, reopen: same, dispose: () => ledger.close() };
});
