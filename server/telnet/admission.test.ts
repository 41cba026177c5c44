import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Admission, plainAddress } from './admission.ts';
import { admissionOf, wideLimits } from './contract-door.ts';

describe('admission', () => {
  it('turns the next one away when the house is full, until somebody leaves', () => {
    const admission = admissionOf({ connections: 2, connectionsPerAddress: 0 });
    assert.equal(admission.enter('192.0.2.1'), 'welcome');
    assert.equal(admission.enter('192.0.2.1'), 'welcome');
    assert.equal(admission.enter('192.0.2.2'), 'full');
    admission.leave('192.0.2.1');
    assert.equal(admission.enter('192.0.2.2'), 'welcome');
  });

  it('counts each address of IPv4 by itself', () => {
    const admission = admissionOf({ connections: 0, connectionsPerAddress: 1 });
    assert.equal(admission.enter('192.0.2.1'), 'welcome');
    assert.equal(admission.enter('192.0.2.1'), 'address-full');
    assert.equal(admission.enter('192.0.2.2'), 'welcome');
    admission.leave('192.0.2.1');
    assert.equal(admission.enter('192.0.2.1'), 'welcome');
  });

  it('counts a /64 of IPv6 as one', () => {
    const admission = admissionOf({ connections: 0, connectionsPerAddress: 1 });
    assert.equal(admission.enter('2001:db8:0:1::1'), 'welcome');
    assert.equal(admission.enter('2001:db8::1:2:3:4:5'), 'address-full');
    assert.equal(admission.enter('2001:db8:0:1:ffff:ffff:ffff:ffff'), 'address-full');
    assert.equal(admission.enter('2001:db8:0:2::1'), 'welcome');
    assert.equal(admission.enter('::1'), 'welcome');
    assert.equal(admission.enter('::2'), 'address-full');
    assert.equal(admission.enter('fe80::1%eth0'), 'welcome');
    assert.equal(admission.enter('fe80::'), 'address-full');
  });

  it('lets one address connect only so fast, four times as many at once, and others meanwhile', () => {
    let now = 0;
    const admission = admissionOf({ connectionsPerSecondOfAddress: 1 }, () => now);
    for (let times = 0; times < 4; times += 1) assert.equal(admission.enter('192.0.2.1'), 'welcome');
    assert.equal(admission.enter('192.0.2.1'), 'address-too-fast');
    assert.equal(admission.enter('192.0.2.2'), 'welcome');
    now = 1000;
    assert.equal(admission.enter('192.0.2.1'), 'welcome');
    assert.equal(admission.enter('192.0.2.1'), 'address-too-fast');
  });

  it('lets all connect only so fast, of which an address that is refused takes nothing', () => {
    let now = 0;
    const limits = { connectionsPerSecond: 2, connectionsPerSecondOfAddress: 1 };
    const admission = admissionOf(limits, () => now);
    for (let times = 0; times < 100; times += 1) admission.enter('192.0.2.1');
    for (let at = 2; at < 6; at += 1) assert.equal(admission.enter(`192.0.2.${at}`), 'welcome');
    assert.equal(admission.enter('192.0.2.9'), 'too-fast');
    now = 500;
    assert.equal(admission.enter('192.0.2.9'), 'welcome');
  });

  it('holds to a limit that was changed meanwhile', () => {
    const limits = { ...wideLimits, connectionsPerSecond: 1 };
    const reached: string[] = [];
    const admission = new Admission(limits, { clock: () => 0, reached: limit => reached.push(limit) });
    for (let times = 0; times < 5; times += 1) admission.enter('192.0.2.1');
    limits.connectionsPerSecond = 2;
    assert.equal(admission.enter('192.0.2.1'), 'welcome');
    assert.deepEqual(reached, ['connectionsPerSecond']);
  });

  it('forgets the quietest of very many addresses', () => {
    const admission = admissionOf({ connectionsPerSecondOfAddress: 1 });
    const [quiet, lively] = ['192.0.2.1', '192.0.2.2'];
    for (let times = 0; times < 5; times += 1) for (const it of [quiet, lively]) admission.enter(it);
    for (let at = 0; at < 19_999; at += 1) admission.enter(`10.0.${at >> 8}.${at & 255}`);
    assert.deepEqual(
      [lively, quiet].map(it => admission.enter(it)),
      ['address-too-fast', 'welcome'],
    );
  });

  it('writes IPv4 as people do', () => {
    assert.equal(plainAddress('::ffff:192.0.2.1'), '192.0.2.1');
    assert.equal(plainAddress('2001:db8::1'), '2001:db8::1');
  });
});
