import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { runAevum } from '../../features/support/run-aevum.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { openLmdb } from '../../storage/primary/lmdb.ts';

let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'aevum-cli-'));
});
afterEach(() => rmSync(data, { recursive: true }));

describe('aevum', () => {
  it('tells its commands, its version and the flags of each command', async () => {
    for (const flag of ['--help', '-h', 'help']) {
      const { code, out } = await runAevum([flag]);
      assert.equal(code, 0);
      assert.match(out, /^Usage: aevum <command> \[flags\]\n[\s\S]*\n {2}start +runs the server\n/);
    }
    assert.deepEqual(await runAevum(['--version']), { code: 0, out: `${packageJson.version}\n`, err: '' });
    for (const name of ['start', 'admin', 'setup']) {
      const { code, out } = await runAevum([name, '--help']);
      assert.equal(code, 0);
      assert.ok(out.startsWith(`Usage: aevum ${name} `), out);
    }
    const { out } = await runAevum(['start', '--help']);
    assert.match(out, /^ {2}--limits\.lineBytes +The longest line /m);
  });

  it('ends with 2 and one sentence where it does not understand', async () => {
    const lines = [
      [['strat'], '"strat" is not a command of aevum; did you mean start?'],
      [['--verson'], '"--verson" is not a flag of aevum; did you mean --version?'],
      [['xyzzy'], '"xyzzy" is not a command of aevum; aevum --help lists them.'],
      [['start', '--telnet.prot', '1'], '--telnet.prot is not a flag here; did you mean --telnet.port?'],
      [['start', '--xyzzy'], '--xyzzy is not a flag here; --help lists the flags.'],
      [['start', '--telnet.port'], '--telnet.port needs a value after it.'],
      [['start', '--telnet.port', '--log.level=info'], '--telnet.port needs a value after it.'],
      [['start', 'now'], 'After the command there must be nothing but flags, not "now".'],
      [['setup', '--reset=no'], '--reset takes no value.'],
      [['setup'], 'Say what to set up: aevum setup --reset takes the world away.'],
    ] as const;
    for (const [args, words] of lines)
      assert.deepEqual(await runAevum(args), { code: 2, out: '', err: `${words}\n` });
    const { code, err } = await runAevum([]);
    assert.equal(code, 2);
    assert.match(err, /^Usage: aevum /);
  });

  it('ends with 2 and all that is wrong with the configuration', async () => {
    const run = await runAevum(['start', '--eventSourcing.mode', 'tertiary'], {
      env: { AEVUM_TELNET_PORT: 'banana' },
    });
    assert.deepEqual(run, {
      code: 2,
      out: '',
      err: `AEVUM_TELNET_PORT: telnet.port is "banana"; allowed: a whole number from 0 to 65535 (0 = any free port)
--eventSourcing.mode: eventSourcing.mode is "tertiary"; allowed: off, secondary, dual_primary\n`,
    });
  });
});

describe('aevum setup --reset', () => {
  async function reset(...flags: string[]) {
    return runAevum(['setup', '--reset', '--storage.path', data, ...flags]);
  }

  it('takes the world away', async () => {
    await (await openLmdb({ path: data, create: true })).close();
    const words = `The world in ${data} is gone; the next start makes a new one. The accounts are still there.\n`;
    assert.deepEqual(await reset('--yes'), { code: 0, out: words, err: '' });
    assert.deepEqual(readdirSync(data), []);
  });

  it('says that there is no world', async () => {
    const words = `There is no world in ${data}, so there was nothing to take away.\n`;
    assert.deepEqual(await reset('--yes'), { code: 0, out: words, err: '' });
  });

  it('asks before it does, and so refuses where there is nobody to ask', async () => {
    await (await openLmdb({ path: data, create: true })).close();
    const words = 'There is no terminal to ask on; add --yes to take the world away.\n';
    assert.deepEqual(await reset(), { code: 2, out: '', err: words });
    assert.deepEqual(readdirSync(data), ['world']);
  });

  it('refuses while a server has the world open', async () => {
    const store = await openLmdb({ path: data, create: true });
    await store.isEmpty();
    const { code, err } = await reset('--yes');
    await store.close();
    assert.equal(code, 2);
    assert.match(err, new RegExp(`in use by process ${process.pid}; stop the server first\n$`));
  });

  it('has nothing to do for a world in memory', async () => {
    const { code, err } = await reset('--storage.backend', 'memory');
    assert.deepEqual(
      [code, err],
      [2, 'storage.backend is memory: there is no world on disk to take away.\n'],
    );
  });
});
