import { describe } from 'node:test';
import { describeAppends } from './contract-appends.ts';
import { describeBatches } from './contract-batches.ts';
import type { OpenLedger } from './contract-ledger.ts';
import { describeOwnership } from './contract-ownership.ts';
import { describeReads } from './contract-reads.ts';
import { describeVersions } from './contract-versions.ts';
import { describeWriters } from './contract-writers.ts';

/** What every ledger must do; each backend runs it whole. */
export function ledgerContract(name: string, open: OpenLedger): void {
  describe(`${name} as a ledger`, () => {
    describeAppends(open);
    describeVersions(open);
    describeBatches(open);
    describeWriters(open);
    describeReads(open);
    describeOwnership(open);
  });
}
