import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { topics } from '../actions/entry.ts';
import { actions } from '../actions/index.ts';
import type { HelpText } from '../domain/help-text.ts';
import { readHelp } from './help.ts';

const verbs = new Map(actions.flatMap(({ verbs }) => verbs.map(it => [it, verbs[0]] as const)));
const own = { command: (word: string) => verbs.get(word), shelves: topics };

async function read(test: TestContext, files: Record<string, string>): Promise<readonly HelpText[]> {
  const folder = await mkdtemp(join(tmpdir(), 'aevum-help-'));
  test.after(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'help'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'help', name), text);
  return readHelp(folder, own);
}

describe('readHelp', () => {
  it('reads what is shipped, which speaks of what there is', async () => {
    const folder = fileURLToPath(new URL('../config/world', import.meta.url));
    const shipped = await readHelp(folder, own);
    assert.deepEqual(
      shipped.map(it => it.name),
      ['beginning', 'builders'],
    );
    const quoted = shipped.flatMap(({ text }) =>
      [...text.matchAll(/"([a-z]+)[^"]*"/g)].map(([, verb]) => verb),
    );
    const unknown = quoted.filter(verb => verb !== undefined && !verbs.has(verb));
    assert.deepEqual(unknown, []);
  });

  it('reads what docs/world-files.md shows', async test => {
    const page = await readFile(new URL('../docs/world-files.md', import.meta.url), 'utf8');
    const [, shown = ''] = /```yaml\n(help: money.*?)```/s.exec(page) ?? [];
    const [money] = await read(test, { 'money.yaml': shown });
    assert.deepEqual([money?.name, money?.see], ['money', ['get', 'talking']]);
  });

  it('has nothing where there is no folder', async () => {
    assert.deepEqual(await readHelp('/nowhere/at/all', own), []);
  });

  it('tells which word is explained twice, and which nowhere', async test => {
    const [text, see] = ['text: Coins.', 'see: [unicorn, get]'];
    await assert.rejects(
      read(test, {
        'money.yaml': `help: money\naliases: [coin, get]\n${text}\n`,
        'purse.yaml': `help: purse\naliases: [coin]\n${text}\n${see}\n`,
        'Purse.yaml': text,
      }),
      (error: Error) => {
        const told = error.message.replaceAll(/^.*\/help\//gm, '').split('\n');
        assert.deepEqual(told, [
          'Purse.yaml: is not named as an area: lower-case letters, digits and single hyphens, then .yaml',
          'money.yaml:2:17: aliases[2] "get" is explained already',
          'purse.yaml:2:11: aliases[1] "coin" is explained already',
          'purse.yaml:4:7: see[1] "unicorn" is explained nowhere',
        ]);
        return true;
      },
    );
  });
});
