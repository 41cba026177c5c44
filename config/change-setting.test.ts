import assert from 'node:assert/strict';
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { changeSetting } from './change-setting.ts';
import { ConfigError } from './config-error.ts';
import type { Settings } from './read-config.ts';
import { readConfig } from './read-config.ts';
import { rereadConfig } from './reread-config.ts';
import { writeSetting } from './write-setting.ts';

let folder: string;
let file: string;
let settings: Settings;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aevum-config-'));
  file = join(folder, 'config.yaml');
  writeFileSync(file, 'telnet:\n  port: 4001 # ours\nlog:\n  level: warn\n');
  settings = readConfig({ flags: { config: file }, env: { AEVUM_LIMITS_LINESPERTURN: '7' } });
});
afterEach(() => rmSync(folder, { recursive: true }));

function refusal(key: string, text: string): string {
  const change = changeSetting(settings, key, text);
  return change.ok ? assert.fail(`${key} was changed`) : change.refusal;
}

describe('changing a key while the server runs', () => {
  it('gives new settings and leaves the old ones alone', () => {
    const change = changeSetting(settings, 'log.level', 'debug');
    assert.ok(change.ok);
    assert.deepEqual([change.value, change.settings.config.log.level], ['debug', 'debug']);
    assert.equal(change.settings.sources.get('log.level'), 'aconfig');
    assert.equal(settings.config.log.level, 'warn');
    assert.deepEqual(change.settings.config.telnet, settings.config.telnet);
    assert.equal(change.settings.sources.get('telnet.port'), `${file}:2`);
  });

  it('reads a number', () => {
    const change = changeSetting(settings, 'limits.linesPerSecond', '0');
    assert.ok(change.ok && change.settings.config.limits.linesPerSecond === 0);
  });

  it('refuses an unknown key, a bad value and a key that needs a restart', () => {
    assert.equal(refusal('log.levle', 'info'), 'log.levle is not a known key; did you mean log.level?');
    const allowed = 'trace, debug, info, warn, error, fatal, silent';
    assert.equal(refusal('log.level', 'loud'), `log.level is "loud"; allowed: ${allowed}`);
    const restart = `telnet.port cannot change while the server runs; set it in ${file} and start again.`;
    assert.equal(refusal('telnet.port', '4002'), restart);
  });
});

describe('reading the configuration again', () => {
  it('tells what holds at once and what waits for a restart', () => {
    writeFileSync(file, 'telnet:\n  port: 5000\n\nlog:\n  level: debug\n');
    const again = rereadConfig(settings);
    assert.deepEqual([again.changed, again.waiting], [['log.level'], ['telnet.port']]);
    assert.deepEqual([again.settings.config.log.level, again.settings.config.telnet.port], ['debug', 4001]);
    assert.equal(again.settings.sources.get('log.level'), `${file}:5`);
    assert.deepEqual(rereadConfig(again.settings).changed, []);
  });

  it('goes back to the default where a line was taken out', () => {
    writeFileSync(file, 'telnet:\n  port: 4001\n');
    const again = rereadConfig(settings);
    assert.deepEqual([again.settings.config.log.level, again.changed], ['info', ['log.level']]);
    assert.equal(again.settings.sources.get('log.level'), 'default');
    assert.equal(again.settings.config.limits.linesPerTurn, 7);
  });

  it('changes nothing where something is wrong', () => {
    writeFileSync(file, 'log:\n  level: loud\n');
    assert.throws(() => rereadConfig(settings), ConfigError);
    assert.equal(settings.config.log.level, 'warn');
  });
});

describe('writing one key into the file', () => {
  it('keeps all else as it is, comments too', () => {
    const shipped = readFileSync('config/config.yaml', 'utf8');
    writeFileSync(file, shipped);
    writeSetting(file, 'log.level', 'debug');
    assert.equal(readFileSync(file, 'utf8'), shipped.replace('level: info', 'level: debug'));
    writeSetting(file, 'log.level', 'info');
    assert.equal(readFileSync(file, 'utf8'), shipped);
    assert.deepEqual(readdirSync(folder), ['config.yaml']);
  });

  it('adds a key or a section that is missing', () => {
    writeFileSync(file, '# mine\ntelnet:\n  # nothing here\n');
    writeSetting(file, 'telnet.port', 5000);
    writeSetting(file, 'limits.lineBytes', 1000);
    assert.match(readFileSync(file, 'utf8'), /^# mine\n/);
    const { config } = readConfig({ flags: { config: file }, env: {} });
    assert.deepEqual([config.telnet.port, config.limits.lineBytes], [5000, 1000]);
  });

  it('makes the file where there is none', () => {
    const fresh = join(folder, 'fresh.yaml');
    writeSetting(fresh, 'log.level', 'error');
    assert.equal(readFileSync(fresh, 'utf8'), 'log:\n  level: error\n');
  });

  it('keeps a link a link and writes to the file behind it', () => {
    const link = join(folder, 'link.yaml');
    symlinkSync(file, link);
    writeSetting(link, 'log.level', 'error');
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(readConfig({ flags: { config: file }, env: {} }).config.log.level, 'error');
  });

  it('refuses an unknown key and a file that is no YAML', () => {
    assert.throws(() => writeSetting(file, 'log.levle', 'info'), /log\.levle is not a known key/);
    writeFileSync(file, 'log: [\n');
    assert.throws(
      () => writeSetting(file, 'log.level', 'info'),
      /not valid YAML, so log\.level is not written/,
    );
    assert.equal(readFileSync(file, 'utf8'), 'log: [\n');
  });
});
