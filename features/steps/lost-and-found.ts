import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Then, When } from '@cucumber/cucumber';
import type { Play } from '../support/play.ts';
import { firstPositions } from '../support/verify.ts';

/** The position of the first event of the frame that was changed. */
const changed = new WeakMap<Play, number>();

When('the store is deleted', function (this: Play) {
  rmSync(join(this.outside.data, 'world'), { recursive: true });
});

/** Changes one bit of the oldest segment; done twice it is as it was. */
function flip(this: Play): void {
  const folder = join(this.outside.data, 'ledger');
  const [oldest = ''] = readdirSync(folder)
    .filter(name => name.endsWith('.seg'))
    .sort();
  const bytes = readFileSync(join(folder, oldest));
  const middle = Math.floor(bytes.length / 2);
  changed.set(this, firstPositions(bytes)[middle] ?? Number.NaN);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(join(folder, oldest), bytes);
}

When('somebody changes one byte in the middle of the ledger', flip);
When('somebody changes that byte back', flip);

Then('the operator reads the position of that byte', function (this: Play) {
  const { out = '', err = '' } = this.outside.ran ?? {};
  assert.match(`${out}${err}`, new RegExp(`\\bposition ${changed.get(this)}\\b`));
});
