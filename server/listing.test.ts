import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listingOf } from './listing.ts';

const server = {
  players: 5,
  startedAt: 1_795_182_000,
  version: '1.2.3',
  ports: [4000, 4001],
  tlsPort: 0,
  areas: 3,
  rooms: 26,
  mobiles: 9,
  objects: 200,
  helpFiles: 42,
};

describe('what is told to lists of servers', () => {
  it('holds what is required, live, before what the operator says of it', () => {
    const listing = listingOf(
      new Map([
        ['NAME', ['The Well']],
        ['PLAYERS', ['999']],
      ]),
      server,
    );
    assert.deepEqual(
      ['NAME', 'PLAYERS', 'UPTIME', 'PORT', 'CODEBASE', 'ROOMS'].map(it => listing.get(it)),
      [['The Well'], ['5'], ['1795182000'], ['4000', '4001'], ['Aevum 1.2.3'], ['26']],
    );
    assert.equal(listing.has('TLS'), false);
  });

  it('tells the port of TLS where there is one', () => {
    assert.deepEqual(listingOf(new Map(), { ...server, tlsPort: 4443 }).get('TLS'), ['4443']);
  });
});
