import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readProxyHeader } from './proxy-header.ts';

const v2 = (hex: string) => Buffer.from(`0d0a0d0a000d0a515549540a${hex.replaceAll(' ', '')}`, 'hex');
const whole = (address: string | undefined, bytes: number) => ({ is: 'whole', address, bytes });

describe('the header of a proxy', () => {
  it('says in version 1 who calls: PRX-05', () => {
    const line = 'PROXY TCP4 203.0.113.7 192.0.2.1 40000 4000\r\n';
    assert.deepEqual(readProxyHeader(Buffer.from(`${line}look\r\n`)), whole('203.0.113.7', line.length));
    const six = 'PROXY TCP6 2001:db8::7 2001:db8::1 40000 4000\r\n';
    assert.deepEqual(readProxyHeader(Buffer.from(six)), whole('2001:db8::7', six.length));
    assert.deepEqual(readProxyHeader(Buffer.from('PROXY UNKNOWN\r\n')), whole(undefined, 15));
  });

  it('says in version 2 who calls, whatever else it holds: PRX-03', () => {
    const four = v2('21 11 000c cb007107 c0000201 9c40 0fa0');
    assert.deepEqual(readProxyHeader(four), whole('203.0.113.7', 28));
    const six = v2(
      '21 21 0029 20010db8000000000000000000000007 20010db8000000000000000000000001 9c40 0fa0 0400020000',
    );
    assert.deepEqual(readProxyHeader(six), whole('2001:db8::7', 57));
    assert.deepEqual(readProxyHeader(v2('20 00 0000')), whole(undefined, 16));
    assert.deepEqual(readProxyHeader(v2('21 00 0000')), whole(undefined, 16));
  });

  it('is not judged before it is whole, wherever it is cut', () => {
    for (const header of [
      Buffer.from('PROXY TCP4 203.0.113.7 192.0.2.1 40000 4000\r\n'),
      v2('21 11 000c cb007107 c0000201 9c40 0fa0'),
    ])
      for (let length = 0; length < header.length; length += 1)
        assert.deepEqual(readProxyHeader(header.subarray(0, length)), { is: 'begun' });
  });

  it('is wrong where it is something else', () => {
    const others = [
      Buffer.from('hello\r\n'),
      Buffer.from('PROXY TCP4 203.0.113 192.0.2.1 1 2\r\n'),
      Buffer.from('PROXY TCP4 2001:db8::7 192.0.2.1 1 2\r\n'),
      Buffer.from('PROXY TCP4 203.0.113.7\r\n'),
      Buffer.from('PROXY UDP4 203.0.113.7 192.0.2.1 1 2\r\n'),
      Buffer.from(`PROXY ${'x'.repeat(200)}`),
      v2('31 11 000c cb007107 c0000201 9c40 0fa0'),
      v2('21 11 ffff'),
      v2('21 11 0004 cb007107'),
      v2('21 21 0004 cb007107'),
      v2('21 31 0004 cb007107'),
    ];
    for (const bytes of others)
      assert.deepEqual(readProxyHeader(bytes), { is: 'wrong' }, bytes.toString('latin1'));
  });
});
