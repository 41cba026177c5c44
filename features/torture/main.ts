/*
 * npm run torture                      both of them
 * npm run torture -- modes --seed 1    servers that die and ledgers with whims: modes-torture.ts tells its other flags
 * npm run torture -- ledger --seed 1   the files of the ledger: ledger-torture.ts tells its other flags
 */
const kinds = new Map([
  ['modes', () => import('./modes-torture.ts')],
  ['ledger', () => import('./ledger-torture.ts')],
]);
const named = kinds.get(process.argv[2] ?? '');
// Each of them reads the flags that are left.
if (named) process.argv.splice(2, 1);
for (const torture of named ? [named] : kinds.values()) await torture();
