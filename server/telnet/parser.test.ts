import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TelnetHandler } from './parser.ts';
import { TelnetParser } from './parser.ts';

describe('the telnet byte machine', () => {
  it('hands on text without IAC as it came', () => {
    assert.deepEqual(parse('6c6f6f6b0d0a'), ['data 6c6f6f6b0d0a']);
  });

  it('turns a doubled IAC into one byte of text', () => {
    assert.deepEqual(parse('61ffff62'), ['data 61', 'data ff', 'data 62']);
  });

  it('tells the four verbs with their option, 255 among them', () => {
    const said = parse('fffb18 fffc1f fffd01 fffe03 fffdff fffd63');
    assert.deepEqual(said, ['251 24', '252 31', '253 1', '254 3', '253 255', '253 99']);
  });

  it('tells commands of one byte, defined or not, and eats both bytes', () => {
    assert.deepEqual(parse('fff6 ff00 ffeb 61'), ['command 246', 'command 0', 'command 235', 'data 61']);
  });

  it('ignores an end without a beginning', () => {
    assert.deepEqual(parse('fff061'), ['data 61']);
  });

  it('unescapes a subnegotiation', () => {
    assert.deepEqual(parse('fffa1f00ffff0018fff0'), ['sub 31 00ff0018']);
  });

  it('ignores a subnegotiation without an option', () => {
    assert.deepEqual(parse('fffafff061'), ['data 61']);
  });

  it('takes a doubled IAC in the place of the option for option 255', () => {
    assert.deepEqual(parse('fffaffff41fff0'), ['sub 255 41']);
  });

  it('ends a subnegotiation whose end was lost at the next command', () => {
    assert.deepEqual(parse('fffa63414243fffd6261'), ['253 98', 'data 61']);
    assert.deepEqual(parse('fffafffd6261'), ['253 98', 'data 61']);
    assert.deepEqual(parse('fffa6341fffa1841fff0'), ['sub 24 41']);
  });

  it('throws a subnegotiation beyond the limit away up to its end, and none of it becomes text', () => {
    const long = '41'.repeat(40);
    assert.deepEqual(parse(`fffac9${long}fff06c6f6f6b`), ['cut', 'data 6c6f6f6b']);
    assert.deepEqual(parse('fffac9414243fff0'), ['sub 201 414243']);
  });

  it('keeps its place wherever the packets are cut', () => {
    const stream = '61fffd63fffa1f0050ffff18fff0fffffff662fffb';
    assert.deepEqual(parse(stream.replaceAll(/../g, '$& |')), parse(stream));
  });

  it('stops where the handler takes no more, and goes on from there', () => {
    const { parser, said } = recording({ room: 1 });
    const chunk = bytes('6162fffd6363');
    assert.equal(parser.feed(chunk), 1);
    assert.deepEqual(said, ['data 61']);
    assert.equal(recording({ room: 100 }).parser.feed(chunk.subarray(1)), 5);
  });
});

function parse(hex: string): string[] {
  const { parser, said } = recording({ room: Number.POSITIVE_INFINITY });
  for (const packet of hex.split('|')) parser.feed(bytes(packet));
  return said;
}

function recording({ room }: { room: number }): { parser: TelnetParser; said: string[] } {
  const said: string[] = [];
  let left = room;
  const handler: TelnetHandler = {
    data(chunk) {
      const taken = chunk.subarray(0, left);
      left -= taken.length;
      if (taken.length > 0) said.push(`data ${taken.toString('hex')}`);
      return taken.length;
    },
    command: code => said.push(`command ${code}`),
    negotiation: (verb, option) => said.push(`${verb} ${option}`),
    subnegotiation: (option, payload) => said.push(`sub ${option} ${payload.toString('hex')}`),
    subnegotiationCut: () => said.push('cut'),
  };
  return { parser: new TelnetParser(handler, 32), said };
}

function bytes(hex: string): Buffer {
  return Buffer.from(hex.replaceAll(/\s/g, ''), 'hex');
}
