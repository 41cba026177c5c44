import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { ConfigError } from './config-error.ts';
import { findKey, keyEntries, settingOf } from './keys.ts';
import { readConfig, requestOf } from './read-config.ts';

const folder = mkdtempSync(join(tmpdir(), 'aevum-config-'));
after(() => rmSync(folder, { recursive: true }));

function fileWith(text: string): string {
  const file = join(folder, 'config.yaml');
  writeFileSync(file, text);
  return file;
}

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    assert.equal(error.message, error.problems.join('\n'));
    return error.problems;
  }
  return assert.fail('nothing was found wrong');
}

function problemsIn(text: string): readonly string[] {
  const file = fileWith(text);
  return problemsOf(() => readConfig({ flags: { config: file }, env: {} })).map(line =>
    line.replace(file, 'file'),
  );
}

describe('the configuration', () => {
  it('has every default where nothing is set', () => {
    const { config, sources } = readConfig({ flags: { config: fileWith('') }, env: {} });
    for (const entry of keyEntries) assert.equal(settingOf(config, entry), entry.byDefault, entry.key);
    assert.deepEqual(new Set(sources.values()), new Set(['default']));
    assert.equal(config.telnet.port, 4000);
    assert.equal(config.limits.outputBytes, 1_048_576);
  });

  it('ships a file that sets every key to its default, but keeps the history of a new world', () => {
    const { config, sources, file } = readConfig({ flags: {}, env: {} });
    assert.equal(file, 'config/config.yaml');
    for (const entry of keyEntries) {
      const shipped = entry.key === 'eventSourcing.mode' ? 'secondary' : entry.byDefault;
      assert.equal(settingOf(config, entry), shipped, entry.key);
      assert.match(sources.get(entry.key) ?? '', /^config\/config\.yaml:\d+$/, entry.key);
    }
  });

  it('lets the environment go before the file, and a flag before both', () => {
    const file = fileWith('telnet:\n  port: 1\n  host: ::1\nhttp:\n  port: 1\nlog:\n  level: warn\n');
    const env = { AEVUM_CONFIG: file, AEVUM_TELNET_PORT: '2', AEVUM_LOG_LEVEL: 'error', AEVUM_TEST_X: '' };
    const { config, sources } = readConfig({ flags: { 'telnet.port': '3' }, env });
    assert.deepEqual([config.telnet.port, config.telnet.host], [3, '::1']);
    assert.deepEqual([config.http.port, config.log.level], [1, 'error']);
    assert.equal(sources.get('telnet.port'), '--telnet.port');
    assert.equal(sources.get('telnet.host'), `${file}:3`);
    assert.equal(sources.get('log.level'), 'AEVUM_LOG_LEVEL');
    assert.equal(sources.get('http.host'), 'default');
  });

  it('names each variable after its section and key', () => {
    const variables = ['eventSourcing.mode', 'limits.linesPerSecond', 'accounts.hashMemoryKiB'].map(
      key => findKey(key)?.variable,
    );
    const expected = [
      'AEVUM_EVENTSOURCING_MODE',
      'AEVUM_LIMITS_LINESPERSECOND',
      'AEVUM_ACCOUNTS_HASHMEMORYKIB',
    ];
    assert.deepEqual(variables, expected);
    assert.equal(new Set(keyEntries.map(entry => entry.variable)).size, keyEntries.length);
  });

  it('takes a file from --config before one from AEVUM_CONFIG', () => {
    const flags = { config: fileWith('telnet: { port: 7 }') };
    assert.equal(readConfig({ flags, env: { AEVUM_CONFIG: '/nowhere' } }).config.telnet.port, 7);
  });

  it('reads the environment of the process itself', () => {
    assert.equal(requestOf({ 'log.level': 'warn' }).env, process.env);
    assert.deepEqual(requestOf({ 'log.level': 'warn' }).flags, { 'log.level': 'warn' });
  });

  it('is frozen in all its parts', () => {
    const { config } = readConfig({ flags: { config: fileWith('') }, env: {} });
    assert.ok(Object.isFrozen(config));
    for (const section of Object.values(config)) assert.ok(Object.isFrozen(section));
  });

  it('follows an alias and takes an empty section for one without keys', () => {
    const text = 'telnet:\n  port: &door 7\nhttp:\n  port: *door\nlimits:\n';
    const { config } = readConfig({ flags: { config: fileWith(text) }, env: {} });
    assert.deepEqual([config.http.port, config.limits.lineBytes], [7, 4096]);
  });
});

describe('a configuration that cannot be used', () => {
  it('is refused with line, key, value and what is allowed', () => {
    const text = '# doors\ntelnet:\n  port: "banana"\n';
    const words = [
      'file:3: telnet.port is "banana"; allowed: a whole number from 0 to 65535 (0 = any free port)',
    ];
    assert.deepEqual(problemsIn(text), words);
  });

  it('tells every problem of every source at once', () => {
    const file = fileWith('telnet:\n  port: -1\n  prot: 5\n');
    const env = { AEVUM_STORAGE_BACKEND: 'redis', AEVUM_TELNET_PROT: '5', AEVUM_WHATEVER_ELSE_THERE_IS: 'x' };
    const flags = { config: file, 'eventSourcing.mode': 'tertiary', 'log.levle': 'info' };
    assert.deepEqual(
      problemsOf(() => readConfig({ flags, env })),
      [
        'AEVUM_TELNET_PROT: this environment variable sets nothing; did you mean AEVUM_TELNET_PORT?',
        'AEVUM_WHATEVER_ELSE_THERE_IS: this environment variable sets nothing; docs/configuration.md lists every variable',
        '--log.levle: log.levle is not a known key; did you mean log.level?',
        `${file}:2: telnet.port is -1; allowed: a whole number from 0 to 65535 (0 = any free port)`,
        `${file}:3: telnet.prot is not a known key; did you mean telnet.port?`,
        'AEVUM_STORAGE_BACKEND: storage.backend is "redis"; allowed: lmdb, memory',
        '--eventSourcing.mode: eventSourcing.mode is "tertiary"; allowed: off, secondary, dual_primary',
      ],
    );
  });

  it('is refused where a section is unknown or no section at all', () => {
    const text = 'telnt:\n  port: 1\nhttp: 8080\nsomething quite different: 1\n';
    assert.deepEqual(problemsIn(text), [
      'file:1: telnt is not a known key; did you mean telnet?',
      'file:3: http is 8080; allowed: a section with keys below it',
      'file:4: something quite different is not a known key; docs/configuration.md lists every key',
    ]);
  });

  it('is refused where a value is empty, a list, too long or of another type', () => {
    const long = 'x'.repeat(2000);
    const text = `telnet:\n  port:\n  host: [a]\nstorage:\n  path: ${long}\n  backend: 5\n`;
    assert.deepEqual(problemsIn(text), [
      'file:2: telnet.port is empty; allowed: a whole number from 0 to 65535 (0 = any free port)',
      'file:3: telnet.host is a list or a section; allowed: an IP address or a host name',
      `file:5: storage.path is "${'x'.repeat(79)}…; allowed: a path of 1 to 1024 characters`,
      'file:6: storage.backend is 5; allowed: lmdb, memory',
    ]);
  });

  it('is refused with its line where it is no YAML', () => {
    assert.deepEqual(problemsIn('telnet:\n  port: 1\n  port: 2\n'), [
      'file:3: not valid YAML: Map keys must be unique',
    ]);
    assert.match(problemsIn('telnet: [\n').join(), /^file:2: not valid YAML: /);
    assert.deepEqual(problemsIn('- a\n'), [
      'file:1: the file holds no sections; docs/configuration.md shows them',
    ]);
    assert.match(problemsIn('? [a]\n: 1\n').join(), /^file:1: .* is not a known key/);
  });

  it('is refused where the file that was named is not there or cannot be read', () => {
    const missing = problemsOf(() => readConfig({ flags: {}, env: { AEVUM_CONFIG: '/nowhere/at/all' } }));
    assert.deepEqual(missing, ['AEVUM_CONFIG: the file "/nowhere/at/all" does not exist']);
    const unreadable = problemsOf(() => readConfig({ flags: { config: folder }, env: {} }));
    assert.deepEqual(unreadable, [`--config: the file "${folder}" cannot be read (EISDIR)`]);
  });

  it('is refused where a number is written as something else', () => {
    for (const text of ['', ' 1', '1.5', '1e3', '0x10', '99999999999999999999', 'four']) {
      const flags = { config: fileWith(''), 'telnet.port': text };
      const [problem] = problemsOf(() => readConfig({ flags, env: {} }));
      assert.ok(
        problem?.startsWith(`--telnet.port: telnet.port is ${JSON.stringify(text)}; allowed: `),
        problem,
      );
    }
  });
});
