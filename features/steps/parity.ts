import assert from 'node:assert/strict';
import { Then } from '@cucumber/cucumber';
import type { ParityRow } from '../parity/rows.ts';
import { emoteRows, laterRows, playerRows, staffRows } from '../parity/rows.ts';
import { tableOf, verdictsOn } from '../parity/verdicts.ts';
import type { Play } from '../support/play.ts';

const tables: Readonly<Record<string, readonly ParityRow[]>> = {
  "the player's commands": playerRows,
  'the emotes': emoteRows,
  "the staff's commands": staffRows,
  'what came later': laterRows,
};

Then('all of {string} works for {player}', async function (this: Play, table: string, who: string) {
  const verdicts = await verdictsOn(this, who, tables[table] ?? assert.fail(`there is no table "${table}"`));
  const lines = tableOf(table, verdicts);
  this.attach(lines.join('\n'), 'text/plain');
  process.stdout.write(`${lines.join('\n')}\n`);
  assert.deepEqual(
    verdicts.filter(it => it.faults.length > 0),
    [],
  );
});

Then('the tables have {int} words', function (this: Play, count: number) {
  const words = new Set([...playerRows, ...emoteRows, ...staffRows].flatMap(it => it.words));
  assert.equal(words.size, count);
});
