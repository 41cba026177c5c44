import assert from 'node:assert/strict';
import { Then, When } from '@cucumber/cucumber';
import type { Play } from '../support/play.ts';
import { Program } from '../support/program.ts';

const programs = new WeakMap<Play, Program>();

async function reads(play: Play, path: string, headers: Record<string, string>): Promise<void> {
  const { httpPort } = await play.outside.server.health();
  const program = await Program.read(`http://127.0.0.1:${httpPort}${path}`, headers);
  play.outside.closings.push(() => program.close());
  programs.set(play, program);
}

function programOf(play: Play): Program {
  const program = programs.get(play);
  if (!program) throw new Error('no program reads');
  return program;
}

When('a program reads {string}', function (this: Play, path: string) {
  return reads(this, path, {});
});

When('a program reads {string} through a proxy', function (this: Play, path: string) {
  return reads(this, path, { 'x-forwarded-for': '192.0.2.1' });
});

/** The position of what the program was told last. */
const positions = new WeakMap<Play, number>();

async function told(play: Play, type: string): Promise<number> {
  const event = await programOf(play).until('stored');
  assert.equal(event.type, type);
  return Number(event.position);
}

Then('the program is told of {string}', async function (this: Play, type: string) {
  positions.set(this, await told(this, type));
});

Then(
  'the program is told of {string} next, though something else came between',
  async function (this: Play, type: string) {
    const before = positions.get(this) ?? Number.NaN;
    assert.ok((await told(this, type)) > before + 1, 'nothing came between');
  },
);

Then('the program is told of a gap behind position {int}', async function (this: Play, position: number) {
  const { from, to } = await programOf(this).until('gap');
  assert.equal(from, position + 1);
  assert.ok(Number(to) > position);
});

Then('the program is refused', function (this: Play) {
  assert.equal(programOf(this).status, 403);
});
