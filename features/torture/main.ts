/*
 * npm run torture                      both of them
 * npm run torture -- ledger --seed 1   the files of the ledger: ledger-torture.ts tells its other flags
 * npm run torture -- modes --seed 1    servers that die and ledgers with whims: modes-torture.ts tells its other flags
 */
const kinds = ['modes', 'ledger'];
const [word = ''] = process.argv.slice(2);
if (kinds.includes(word)) process.argv.splice(2, 1);
for (const kind of kinds.includes(word) ? [word] : kinds) await import(`./${kind}-torture.ts`);
