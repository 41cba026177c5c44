import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WorldFileError } from './areas/world-file-error.ts';
import { readPrototypes } from './prototypes.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aevum-prototypes-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<void> {
  await mkdir(join(folder, 'prototypes'), { recursive: true });
  await writeFile(join(folder, 'prototypes', name), text);
}

/** All that is wrong with the files, without their folder. */
async function complaints(): Promise<string> {
  const error = await readPrototypes(folder).then(
    () => assert.fail('nothing is wrong'),
    it => it,
  );
  assert.ok(error instanceof WorldFileError);
  return error.message.replaceAll(join(folder, 'prototypes/'), '');
}

describe('prototype files', () => {
  it('are not needed', async () => assert.deepEqual(await readPrototypes(folder), []));

  it('hold things, containers with what lies in them, and mobiles', async () => {
    await write(
      'some.yaml',
      `prototypes:
  - item: bun
    name: a bun
    description: It is round.
    count: 2
  - container: box
    name: a box
    description: It is square.
    contents: [{ item: pin, name: a pin, description: It is sharp. }]
  - mobile: hen
    name: a hen
    gender: she
    description: She is brown.
`,
    );
    const [buns, box, hen] = await readPrototypes(folder);
    assert.deepEqual([buns?.name, buns?.things.length], ['bun', 2]);
    const [made] = box?.things ?? [];
    assert.equal(made?.kind === 'container' && made.contents[0]?.name, 'a pin');
    assert.equal(hen?.things[0]?.kind, 'mobile');
  });

  it('tell file, line and column of a mistake of form', async () => {
    await write('some.yaml', 'prototypes:\n  - item: bun\n    name: a bun\n    descripton: Round.\n');
    assert.match(await complaints(), /some\.yaml:4:5: prototypes\[1\]\.descripton is not known here/);
  });

  it('refuse a name that is taken, also by another file', async () => {
    const bun = '  - { item: bun, name: a bun, description: Round. }\n';
    await write('a.yaml', `prototypes:\n${bun}`);
    await write('b.yaml', `prototypes:\n${bun}  - { item: room, name: a bun, description: Round. }\n`);
    assert.match(await complaints(), /b\.yaml:2:5: prototypes\[1\] is named "bun", which is taken/);
    assert.match(await complaints(), /b\.yaml:3:5: prototypes\[2\] is named "room", which is taken/);
  });

  it('refuse a reaction file that is not there, also within a container', async () => {
    const pin = '{ item: pin, name: a pin, description: Sharp., reactions: [pricks] }';
    await write(
      'a.yaml',
      `prototypes:\n  - { container: box, name: a box, description: Square., contents: [${pin}] }\n`,
    );
    assert.match(await complaints(), /contents\[1\]\.reactions name "pricks", but there is no file/);
  });

  it('refuse what is not YAML', async () => {
    await write('a.yaml', 'prototypes: [');
    assert.match(await complaints(), /a\.yaml:1:\d+: this is not YAML/);
  });

  it('come with the game, at least six, and their page shows one that is right', async () => {
    const shipped = fileURLToPath(new URL('../config/world', import.meta.url));
    const kinds = (await readPrototypes(shipped)).flatMap(({ things }) => things.map(({ kind }) => kind));
    assert.ok(kinds.length >= 6 && new Set(kinds).size === 3);
    const page = await readFile(new URL('../docs/world-files.md', import.meta.url), 'utf8');
    await write('page.yaml', /```yaml\n(prototypes:\n.*?)```/s.exec(page)?.[1] ?? '');
    assert.equal((await readPrototypes(folder)).length, 2);
  });
});
