import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createLog, openLog } from './log.ts';

const folder = mkdtempSync(join(tmpdir(), 'aevum-log-'));
after(() => rmSync(folder, { recursive: true }));

function linesIn(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

describe('the log', () => {
  it('writes one JSON object a line, with level, time and part', () => {
    const lines: string[] = [];
    createLog('info', { write: line => lines.push(line) })
      .part('telnet')
      .warn({ address: '::1' }, 'refused');
    const { time, ...rest } = JSON.parse(lines.join());
    assert.deepEqual(rest, { level: 'warn', part: 'telnet', address: '::1', msg: 'refused' });
    assert.ok(!Number.isNaN(Date.parse(time)));
  });

  it('changes the level of parts that exist and of parts to come', () => {
    const lines: string[] = [];
    const log = createLog('warn', { write: line => lines.push(JSON.parse(line).msg) });
    const world = log.part('world');
    world.info('too quiet');
    log.changeLevel('debug');
    world.debug('heard');
    log.part('store').debug('heard too');
    log.changeLevel('silent');
    world.fatal('not even this');
    assert.deepEqual(lines, ['heard', 'heard too']);
    assert.equal(log.part('world'), world);
  });

  it('hides what is secret', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: line => lines.push(line) }).part('login');
    log.info({ password: 'swordfish', account: { name: 'Bob', hash: 'swordfish' }, token: 'swordfish' });
    assert.ok(!lines.join().includes('swordfish'));
    assert.equal(JSON.parse(lines.join()).account.name, 'Bob');
  });

  it('goes to a file, whose folder it makes, and to a new one after reopen', () => {
    const file = join(folder, 'deep', 'aevum.log');
    const log = openLog({ level: 'info', path: file });
    log.part('server').info('one');
    renameSync(file, `${file}.1`);
    log.reopen();
    log.part('server').info('two');
    log.close();
    assert.deepEqual([linesIn(`${file}.1`).length, linesIn(file).length], [1, 1]);
  });

  it('throws where the file cannot be opened', () => {
    assert.throws(() => openLog({ level: 'info', path: folder }), { code: 'EISDIR' });
  });

  it('lets the game go on where the disk is full', { skip: !existsSync('/dev/full') }, () => {
    const log = openLog({ level: 'info', path: '/dev/full' });
    log.part('server').info('lost');
    log.part('server').info('lost too');
    log.reopen();
    log.close();
  });
});
