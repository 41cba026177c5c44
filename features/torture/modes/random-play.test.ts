import { describe, it } from 'node:test';
import { liveAtRandom } from './live-at-random.ts';

describe('memory, store and ledger', () => {
  it('tell one story, and the one that players read, whatever ledger and disk do to a server', async () => {
    await liveAtRandom({ seed: 1, commands: 4000, told: () => {} });
  });
});
