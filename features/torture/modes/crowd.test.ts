import { describe, it } from 'node:test';
import { crowds, modeNamed } from './crowds.ts';

describe('players and builders who type any word of the game, rightly or wrongly', () => {
  for (const mode of ['off', 'secondary', 'dual_primary'])
    it(`meet no fault in ${mode}, and world, store, indexes and ledger stay one`, async () => {
      await crowds(modeNamed(mode), { seed: 1, commands: 600 });
    });
});
