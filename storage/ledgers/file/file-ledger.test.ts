import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '../../../eventsourcing/ledger.ts';
import type { OpenedLedger } from '../contract-ledger.ts';
import { ledgerContract } from '../ledger.contract.ts';
import { openFileLedger } from './file-ledger.ts';

async function openFresh(segmentBytes?: number): Promise<OpenedLedger> {
  const path = await mkdtemp(join(tmpdir(), 'aevum-ledger-'));
  const opened: Ledger[] = [];
  const open = async () => {
    const ledger = await openFileLedger({ path, ...(segmentBytes ? { segmentBytes } : {}) });
    opened.push(ledger);
    return ledger;
  };
  const closeAll = () => Promise.all(opened.map(ledger => ledger.close()));
  return {
    ledger: await open(),
    another: open,
    async reopen() {
      await closeAll();
      return open();
    },
    async dispose() {
      await closeAll();
      await rm(path, { recursive: true });
    },
  };
}

ledgerContract('file', () => openFresh());
ledgerContract('file, in small segments,', () => openFresh(4096));
