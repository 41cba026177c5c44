/*
 * npm run torture                       modes, then ledger
 * npm run torture -- modes --seed 1     servers that die, and ledgers with whims: modes-torture.ts tells its other flags
 * npm run torture -- play --seed 1      of these the random commands alone: play-torture.ts
 * npm run torture -- play --seed 1 --mode off   any words of the game in one mode
 * npm run torture -- ledger --seed 1    the files of the ledger: ledger-torture.ts
 * npm run torture -- together           ledger, and play in every way, at the same time, as `.ci/run` does it: together.ts
 */
const kinds = new Map([
  ['modes', () => import('./modes-torture.ts')],
  ['ledger', () => import('./ledger-torture.ts')],
  ['play', () => import('./play-torture.ts')],
  ['together', () => import('./together.ts')],
]);
const named = process.argv[2] ?? '';
// Each of them reads the flags that are left.
if (kinds.has(named)) process.argv.splice(2, 1);
for (const kind of kinds.has(named) ? [named] : ['modes', 'ledger']) await kinds.get(kind)?.();
