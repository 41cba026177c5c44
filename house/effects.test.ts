import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { effects } from './effects.ts';
import { parse } from './sources.ts';

function found(path: string, text: string): string[] {
  return effects(parse(path, text)).map(complaint => complaint.replace(/:.*uses | *: .*$/g, ' ').trim());
}

describe('the effects of the house', () => {
  it('name the file, the line and the rule', () => {
    assert.deepEqual(effects(parse('domain/items.ts', '\nexport const now = () => Date.now();')), [
      'domain/items.ts:2 uses Date.now: clock and dice are handed in, so that tests and replays can hold them still',
    ]);
  });

  for (const code of [
    'f(Date.now)',
    'globalThis.Date.now()',
    "Date['now']()",
    'new Date()',
    'Date()',
    'Math.random()',
    'performance.now()',
    'process.hrtime.bigint()',
    'const { now } = Date',
    "import { randomUUID } from 'node:crypto'",
    "import { randomInt as roll } from 'node:crypto'",
    'crypto.getRandomValues(bytes)',
    'setTimeout(f, 1)',
    'globalThis.setInterval(f, 1)',
    "import { setTimeout } from 'node:timers/promises'",
    'AbortSignal.timeout(1)',
    'process.env.HOME',
    "process['env']",
    'const { env } = process',
    "import { env } from 'node:process'",
  ]) {
    it(`are found in: ${code}`, () => {
      for (const room of ['domain', 'actions', 'eventsourcing', 'storage']) {
        assert.notDeepEqual(effects(parse(`${room}/a.ts`, code)), []);
      }
    });
  }

  for (const code of [
    '// Date.now() and process.env',
    "const text = 'Math.random()'",
    'new Date(milliseconds)',
    'Math.floor(1.5)',
    'clock.now()',
    'clock.setTimeout(f, 1)',
    'Date.parse(text)',
    "import { createHash } from 'node:crypto'",
  ]) {
    it(`are not seen in: ${code}`, () => assert.deepEqual(effects(parse('domain/a.ts', code)), []));
  }

  for (const code of ['fetch(url)', 'new WebSocket(url)', "console.log('x')", 'process.exit(1)']) {
    it(`are no business of the rules: ${code}`, () => {
      for (const room of ['domain', 'actions', 'eventsourcing']) {
        assert.equal(effects(parse(`${room}/a.ts`, code)).length, 1);
      }
    });
  }

  it('leave the environment to config', () => {
    assert.deepEqual(found('config/read-config.ts', 'process.env.HOME'), []);
    assert.equal(found('server/main.ts', 'process.env.HOME').length, 1);
  });

  it('leave clock and dice to what joins the parts, and timers to server', () => {
    const code = 'Date.now(); setTimeout(f, 1);';
    assert.deepEqual(effects(parse('server/main.ts', code)), []);
    assert.deepEqual(effects(parse('server/cli/start.ts', code)), []);
    assert.deepEqual(found('server/session.ts', code).length, 1);
    assert.deepEqual(found('storage/lmdb.ts', code).length, 2);
  });
});
