import type { MeasuredLedger } from '../../server/ledger-metrics.ts';

/** What the metrics read where there is no ledger. */
export const noLedger: MeasuredLedger = {
  mode: () => 'off',
  position: () => null,
  kindOf: () => 'item',
  now: () => 0,
};
