import assert from 'node:assert/strict';
import { Then, When } from '@cucumber/cucumber';
import type { GmcpMessage } from '../../server/manager/outlet.ts';
import type { Play } from '../support/play.ts';
import { password } from '../support/shared.ts';

When("{player}'s client takes {string}", async function (this: Play, name: string, packages: string) {
  this.turnPage();
  const listed = packages.split(', ').map(it => `${it} 1`);
  this.screen(name).sendData('Core.Supports.Set', JSON.stringify(listed));
  await this.settled();
});

When("{player}'s client sends {string}", async function (this: Play, name: string, message: string) {
  this.turnPage();
  const [, of = '', json = ''] = /^(\S+) ?(.*)$/.exec(message) ?? [];
  this.screen(name).sendData(of, json);
  await this.settled();
});

When(
  "{player}'s client sends the right password for {string}",
  async function (this: Play, name: string, account: string) {
    this.turnPage();
    this.screen(name).sendData('Char.Login.Credentials', JSON.stringify({ account, password }));
    await this.settled();
  },
);

/** One of the messages of a name has at least what is expected, at any depth; lists are whole. */
Then(
  "{player}'s client gets {string} with",
  function (this: Play, name: string, message: string, expected: string) {
    const got = dataOf(this, name, message);
    assert.ok(
      got.some(({ body }) => holds(body, JSON.parse(expected))),
      `${name} got ${JSON.stringify(this.screen(name).data, undefined, 1)}`,
    );
  },
);

Then("{player}'s client gets only", function (this: Play, name: string, names: string) {
  assert.deepEqual(
    this.screen(name).data.map(it => it.name),
    names.split('\n'),
  );
});

Then("{player}'s client gets no {string}", function (this: Play, name: string, message: string) {
  assert.deepEqual(dataOf(this, name, message), []);
});

Then("{player}'s client gets nothing", function (this: Play, name: string) {
  assert.deepEqual(this.screen(name).data, []);
});

function dataOf(play: Play, name: string, message: string): GmcpMessage[] {
  return play.screen(name).data.filter(it => it.name === message);
}

function holds(got: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return got === expected;
  if (typeof got !== 'object' || got === null) return false;
  if (Array.isArray(expected) && Array.isArray(got) && expected.length !== got.length) return false;
  return Object.entries(expected).every(([key, it]) => holds((got as Record<string, unknown>)[key], it));
}
