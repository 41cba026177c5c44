import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BanList, banLine, banned, banWords } from './ban-list.ts';
import { Gate } from './gate.ts';
import { KnownPlaces } from './known-places.ts';
import { Throttle } from './throttle.ts';

const ban = { until: null, reason: 'Shouting.', by: 'Eve', since: 0 };

describe('what a ban is to keep out', () => {
  it('is a name, an address or a network', () => {
    assert.deepEqual(banned('Bob'), { whom: 'bob', kind: 'name' });
    assert.deepEqual(banned('192.0.2.7'), { whom: '192.0.2.7', kind: 'address' });
    assert.deepEqual(banned('2001:DB8::/32'), { whom: '2001:db8::/32', kind: 'network' });
  });
  it('is nothing else', () => {
    for (const whom of ['', 'b1', '192.0.2', '192.0.2.0/33', '::/129', '192.0.2.0/24/8', 'x/8', '1.2.3.4/'])
      assert.equal(banned(whom), undefined, whom);
  });
});

describe('a list of bans', () => {
  it('keeps out addresses, networks and names, in whatever form they come', () => {
    const list = new BanList([
      { ...ban, whom: '192.0.2.7', kind: 'address' },
      { ...ban, whom: '10.0.0.0/8', kind: 'network' },
      { ...ban, whom: '2001:db8::/32', kind: 'network' },
      { ...ban, whom: 'bob', kind: 'name' },
    ]);
    for (const address of ['192.0.2.7', '::ffff:192.0.2.7', '10.1.2.3', '2001:db8::1'])
      assert.ok(list.ofAddress(address, 1), address);
    for (const address of ['192.0.2.8', '11.0.0.1', '2001:db9::1', 'unknown', ''])
      assert.equal(list.ofAddress(address, 1), undefined, address);
    assert.ok(list.ofName('BOB', 1));
    assert.equal(list.ofName('10.0.0.0/8', 1), undefined);
  });
  it('lets in whose time is over, and who was let off', () => {
    const list = new BanList([{ ...ban, whom: 'bob', kind: 'name', until: 10 }]);
    assert.ok(list.ofName('bob', 9));
    assert.equal(list.ofName('bob', 10), undefined);
    assert.deepEqual(list.holding(10), []);
    list.add({ ...ban, whom: 'ann', kind: 'name' });
    list.remove('ann');
    assert.equal(list.ofName('ann', 1), undefined);
  });
  it('speaks in whole sentences', () => {
    assert.equal(
      banWords({ ...ban, whom: 'bob', kind: 'name', until: 60_000 }),
      'You cannot come into this game until 1970-01-01 00:01 UTC. The reason: Shouting.',
    );
    assert.equal(
      banWords({ ...ban, whom: 'bob', kind: 'name', reason: '' }),
      'You cannot come into this game.',
    );
    assert.equal(
      banLine({ ...ban, whom: 'bob', kind: 'name', until: 60_000, reason: '' }),
      'bob: since 1970-01-01 00:00, until 1970-01-01 00:01, by Eve',
    );
  });
});

describe('the throttle', () => {
  const throttled = () => {
    const clock = { now: 0 };
    const limits = () => ({ freeTries: 2, mostSeconds: 8 });
    return { clock, throttle: new Throttle(limits, () => clock.now) };
  };

  it('lets the first tries pass, then doubles the wait up to its limit', () => {
    const { throttle } = throttled();
    const waits = Array.from({ length: 7 }, () => {
      throttle.failed(['a']);
      return throttle.waitSeconds(['a', 'b']);
    });
    assert.deepEqual(waits, [0, 0, 2, 4, 8, 8, 8]);
  });
  it('counts each key by itself, and forgets after the right password or an hour', () => {
    const { throttle, clock } = throttled();
    for (let tries = 0; tries < 4; tries += 1) throttle.failed(['a', 'b']);
    assert.equal(throttle.waitSeconds(['c']), 0);
    throttle.succeeded(['a']);
    assert.equal(throttle.waitSeconds(['a']), 0);
    assert.equal(throttle.waitSeconds(['b']), 4);
    clock.now = 3_600_001;
    throttle.failed(['b']);
    assert.equal(throttle.waitSeconds(['b']), 0);
  });
  it('remembers no more than so many', () => {
    const { throttle } = throttled();
    for (let tries = 0; tries < 3; tries += 1) throttle.failed(['first']);
    assert.equal(throttle.waitSeconds(['first']), 2);
    for (let key = 0; key < 20_000; key += 1) throttle.failed([`key ${key}`]);
    assert.equal(throttle.waitSeconds(['first']), 0);
  });
});

describe('the gate', () => {
  const reached: string[] = [];
  const gateOf = (bans: BanList) =>
    new Gate({
      bans,
      throttle: new Throttle(
        () => ({ freeTries: 1, mostSeconds: 60 }),
        () => 0,
      ),
      limits: () => ({ loginsAtOnce: 3, loginsPerAddress: 2 }),
      now: () => 0,
      reached: limit => void reached.push(limit),
    });

  it('lets in so many at once, in all and from one address', () => {
    const gate = gateOf(new BanList([]));
    assert.equal(gate.refuseConnection('a', ['a', 'a', 'b']), undefined);
    assert.match(gate.refuseConnection('a', ['a', 'a', 'a']) ?? '', /Too many are at the login/);
    assert.match(gate.refuseConnection('a', ['a', 'b', 'c', 'd']) ?? '', /Too many are at the login/);
    assert.deepEqual(reached, ['loginsPerAddress', 'loginsAtOnce']);
  });
  it('slows down who guesses, by name and by address', () => {
    const gate = gateOf(new BanList([]));
    for (let tries = 0; tries < 2; tries += 1) gate.tried('Ann', '192.0.2.1', false);
    assert.equal(
      gate.refuseTry('ANN', '192.0.2.9'),
      'There were too many wrong passwords. Please try again in 2 seconds.',
    );
    assert.ok(gate.refuseTry('Bob', '192.0.2.1'));
    gate.tried('Ann', '192.0.2.1', true);
    assert.equal(gate.refuseTry('Ann', '192.0.2.9'), undefined);
  });
  it('keeps no owner out who has been here before, however others guess: LOG-03', () => {
    const gate = gateOf(new BanList([]));
    gate.tried('Ann', '192.0.2.9', true);
    for (let tries = 0; tries < 30; tries += 1) gate.tried('Ann', '192.0.2.1', false);
    assert.ok(gate.refuseTry('Ann', '192.0.2.2'));
    assert.equal(gate.refuseTry('ann', '192.0.2.9'), undefined);
    for (let tries = 0; tries < 3; tries += 1) gate.tried('Ann', '192.0.2.9', false);
    assert.ok(gate.refuseTry('Ann', '192.0.2.9'));
  });
  it('remembers no more places than so many', () => {
    const places = new KnownPlaces();
    for (let at = 0; at <= 20_000; at += 1) places.remember('Ann', `address ${at}`);
    assert.deepEqual([places.knows('Ann', 'address 0'), places.knows('ANN', 'address 20000')], [false, true]);
  });
});
