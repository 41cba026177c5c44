import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Episode } from '../../../features/torture/ledger/episode.ts';

const wanted = 25_000;

it('loses nothing acknowledged at any crash: every byte of a write, every subset of what was not synced', async t => {
  let points = 0;
  let seed = 1;
  for (; points < wanted; seed += 1) {
    const episode = new Episode(seed);
    await episode
      .run()
      .catch(error => assert.fail(`npm run torture -- ledger --seed ${seed}: ${error}: ${error.cause}`));
    points += episode.points;
  }
  t.diagnostic(`${points} crash points of the file ledger, seeds 1 to ${seed - 1}`);
});
