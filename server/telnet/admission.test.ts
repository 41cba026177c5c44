import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Admission, plainAddress } from './admission.ts';

describe('admission', () => {
  it('turns the next one away when the house is full, until somebody leaves', () => {
    const admission = new Admission({ connections: 2, connectionsPerAddress: 0 });
    assert.equal(admission.enter('192.0.2.1'), 'welcome');
    assert.equal(admission.enter('192.0.2.1'), 'welcome');
    assert.equal(admission.enter('192.0.2.2'), 'full');
    admission.leave('192.0.2.1');
    assert.equal(admission.enter('192.0.2.2'), 'welcome');
  });

  it('counts each address of IPv4 by itself', () => {
    const admission = new Admission({ connections: 0, connectionsPerAddress: 1 });
    assert.equal(admission.enter('192.0.2.1'), 'welcome');
    assert.equal(admission.enter('192.0.2.1'), 'address-full');
    assert.equal(admission.enter('192.0.2.2'), 'welcome');
    admission.leave('192.0.2.1');
    assert.equal(admission.enter('192.0.2.1'), 'welcome');
  });

  it('counts a /64 of IPv6 as one', () => {
    const admission = new Admission({ connections: 0, connectionsPerAddress: 1 });
    assert.equal(admission.enter('2001:db8:0:1::1'), 'welcome');
    assert.equal(admission.enter('2001:db8::1:2:3:4:5'), 'address-full');
    assert.equal(admission.enter('2001:db8:0:1:ffff:ffff:ffff:ffff'), 'address-full');
    assert.equal(admission.enter('2001:db8:0:2::1'), 'welcome');
    assert.equal(admission.enter('::1'), 'welcome');
    assert.equal(admission.enter('::2'), 'address-full');
    assert.equal(admission.enter('fe80::1%eth0'), 'welcome');
    assert.equal(admission.enter('fe80::'), 'address-full');
  });

  it('writes IPv4 as people do', () => {
    assert.equal(plainAddress('::ffff:192.0.2.1'), '192.0.2.1');
    assert.equal(plainAddress('2001:db8::1'), '2001:db8::1');
  });
});
